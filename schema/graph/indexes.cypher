// Look-ups by equality. The embedded store has no index of a constraint, so ids are named again; on Neo4j those lines do nothing.
CREATE INDEX person_id_ix IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX country_id_ix IF NOT EXISTS FOR (n:Country) ON (n.id);
CREATE INDEX organization_id_ix IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX group_id_ix IF NOT EXISTS FOR (n:Group) ON (n.id);
CREATE INDEX actor_id_ix IF NOT EXISTS FOR (n:Actor) ON (n.id);
CREATE INDEX meeting_id_ix IF NOT EXISTS FOR (n:Meeting) ON (n.id);
CREATE INDEX statement_id_ix IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX article_id_ix IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX topic_id_ix IF NOT EXISTS FOR (n:Topic) ON (n.id);
CREATE INDEX place_id_ix IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX statement_said_on_ix IF NOT EXISTS FOR (n:Statement) ON (n.saidOn);
CREATE INDEX article_published_on_ix IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);
CREATE INDEX article_sha256_ix IF NOT EXISTS FOR (n:Article) ON (n.sha256);
CREATE INDEX meeting_series_ix IF NOT EXISTS FOR (n:Meeting) ON (n.series);

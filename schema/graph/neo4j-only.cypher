// Neo4j only: ranges, sorting and words. The embedded store walks windows of days and searches keys instead.
CREATE RANGE INDEX references_said_on_ix IF NOT EXISTS FOR ()-[r:REFERENCES]-() ON (r.saidOn);
CREATE RANGE INDEX about_said_on_ix IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.saidOn);
CREATE TEXT INDEX actor_key_ix IF NOT EXISTS FOR (n:Actor) ON (n.key);
CREATE TEXT INDEX meeting_key_ix IF NOT EXISTS FOR (n:Meeting) ON (n.key);
CREATE TEXT INDEX statement_key_ix IF NOT EXISTS FOR (n:Statement) ON (n.key);
// Several processes may write to one server: they take turns on this node (src/store/neo4j/take-turn.cypher).
CREATE CONSTRAINT mahdar_store_id IF NOT EXISTS FOR (n:MahdarStore) REQUIRE n.id IS UNIQUE;

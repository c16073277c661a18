// What there is, for `mahdar doctor` and the health check.
CALL { MATCH (n:Article) RETURN count(n) AS articles }
CALL { MATCH (n:Statement) RETURN count(n) AS statements }
CALL { MATCH (n:Meeting) RETURN count(n) AS meetings }
CALL { MATCH (n:Person) RETURN count(n) AS persons }
CALL { MATCH (n:Country) RETURN count(n) AS countries }
CALL { MATCH (n:Organization) RETURN count(n) AS organizations }
RETURN articles, statements, meetings, persons, countries, organizations

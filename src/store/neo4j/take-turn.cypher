// Locks the one node that all writers lock first, until the transaction ends: what is read afterwards stays true.
MERGE (s:MahdarStore {id: 'store'})
SET s.model = 1

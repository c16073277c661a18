/** What a connection's resolvers need; everything is read only where it is selected. */
export interface ConnectionSource<Key, Node> {
  readonly first: number;
  /** Whether the page was asked for with a cursor. */
  readonly hasPrevious: boolean;
  /** Reads the places of at most `limit` items. */
  readonly page: (limit: number) => Promise<readonly Key[]>;
  readonly cursor: (key: Key) => string;
  readonly node: (key: Key) => Node | Promise<Node>;
  readonly total: () => Promise<number>;
}

/** A Relay connection: edges, nodes, pageInfo and totalCount as functions that GraphQL calls where they are selected. */
export function toConnection<Key, Node>(source: ConnectionSource<Key, Node>) {
  let reading: Promise<readonly Key[]> | undefined;
  // One more than asked for tells whether there is a next page.
  const all = () => (reading ??= source.page(source.first + 1));
  const keys = async () => (await all()).slice(0, source.first);
  return {
    edges: async () => (await keys()).map((key) => ({ cursor: source.cursor(key), node: () => source.node(key) })),
    nodes: async () => (await keys()).map((key) => source.node(key)),
    pageInfo: async () => {
      const page = await keys();
      const [start, end] = [page[0], page.at(-1)];
      return {
        hasNextPage: (await all()).length > source.first,
        hasPreviousPage: source.hasPrevious,
        startCursor: start === undefined ? null : source.cursor(start),
        endCursor: end === undefined ? null : source.cursor(end),
      };
    },
    totalCount: () => source.total(),
  };
}

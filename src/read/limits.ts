/** The longest single article that is read, as a file or as a line of JSONL: 10 MB. A longer one is no news report. */
export const LONGEST_ARTICLE_BYTES = 10_000_000;
/** The largest JSON file that is read: an array must be held whole. JSONL has no limit. */
export const LARGEST_JSON_BYTES = 100_000_000;

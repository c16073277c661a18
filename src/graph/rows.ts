/** A property value that both stores keep alike: never null, never nested. */
export type Scalar = string | number | boolean;
export type PropertyValue = Scalar | readonly Scalar[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphPatch {
  readonly article: string;
}

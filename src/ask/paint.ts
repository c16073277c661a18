/** How a part of the text is set; without colour every part is itself. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Sets words apart from the direction of the text around them. */
  readonly isolate: (text: string) => string;
}

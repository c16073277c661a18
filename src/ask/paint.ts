/** How a part of the text is set; without colour every part is itself. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The number that European, Arabic-Indic or extended Arabic-Indic digits write. */
export function digits(written: string): number {
  let value = 0;
  for (let i = 0; i < written.length; i++) {
    const unit = written.charCodeAt(i);
    const zero = unit >= 0x06f0 ? 0x06f0 : unit >= 0x0660 ? 0x0660 : 0x30;
    value = value * 10 + unit - zero;
  }
  return value;
}

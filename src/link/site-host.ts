/** A host by itself or within an address. */
const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/iu;
/** Parts in front of a host that only say how the page is shown. */
const SHOWN = /^(?:www\d?|m|amp|mobile)\.(?=[^.]+\.)/u;

/** The host that a text is or is an address on, without `www.`; null where it is neither: `https://www.bbc.com/arabic` is bbc.com. */
export function siteHost(text: string): string | null {
  const host = HOST.exec(text.trim())?.[1]?.toLowerCase();
  return host ? host.replace(SHOWN, '') : null;
}

/** Second-level parts that belong to the ending of a host: `.com.sa`, `.co.uk`. */
const ENDINGS = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'news', 'or', 'org']);

/** The name of a site without its ending: aawsat for aawsat.com, okaz for okaz.com.sa; null for a part of a larger site. */
export function siteName(host: string): string | null {
  const [name, second, ...rest] = host.split('.');
  const isWhole = rest.length === 0 || (rest.length === 1 && ENDINGS.has(second ?? ''));
  return isWhole && name ? name : null;
}

/** A licence under which the data may be used. */
export interface DataLicence {
  /** Its name in the list of SPDX; empty: it has none there. */
  readonly name: string;
  /** Where its text stands. */
  readonly url: string;
}

/** The licence that a name of SPDX or an https address says; undefined: none is said. Throws for another text. */
export function dataLicence(text: string): DataLicence | undefined {
  if (text === '') return undefined;
  if (/^[A-Za-z0-9][A-Za-z0-9.+-]{1,60}$/.test(text))
    return { name: text, url: `https://spdx.org/licenses/${text}.html` };
  if (URL.canParse(text) && /^https:\/\/[^\s"<>]+$/.test(text)) return { name: '', url: new URL(text).href };
  throw new Error(
    'the name of a licence in the list of SPDX, such as CC-BY-4.0, or an https address of its text',
  );
}

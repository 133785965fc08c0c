/** How a text was understood: its value, and the rule where that is not what is written. */
export interface Understood {
  readonly text: string;
  readonly rule?: string;
}

const absent = new Set(
  'na|n/a|n.a.|#n/a|#na|n/d|s/o|-|--|–|—|néant|neant|null|0000-00-00|(vide)|(blank)'.split('|'),
);
/** Whether a whole cell says that there is no value. */
export const isMissingWord = (text: string): boolean => absent.has(text.toLowerCase());

/** Whether a cell is a fault of the sheet: a formula that found nothing. */
export const isSheetFault = (text: string): boolean =>
  /^#(?:REF|NAME\?|NAME|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|VALEUR|NOM\?|¡VALOR|¡REF)[!]?$/i.test(text);

/** Whether a text is a long number that a spreadsheet has rounded. */
export const isRuinedNumber = (text: string): boolean => /^\d(?:[.,]\d+)?E\+\d{1,2}$/i.test(text);

const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const entities = new Map<string, string>([
  ...latin.map((name, index) => [name, String.fromCharCode(160 + index)] as const),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['euro', '€'],
  ['bull', '•'],
]);

/** A text without the markup of a page: `&eacute;` is é, `<b>` is left out, a paragraph is a new line. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h[1-6])>/gi, '\n')
    .replace(/<\/?(?:b|i|u|p|a|em|strong|span|div|font|ul|ol|li|sup|sub|small|h[1-6])(?:\s[^<>]*)?>/gi, '')
    .replace(/&(?:#(\d{2,7})|#x([0-9a-f]{2,6})|([A-Za-z][A-Za-z0-9]{1,7}));/gi, (all, ten, hex, name) => {
      const code = ten ? Number(ten) : hex ? parseInt(String(hex), 16) : undefined;
      if (code !== undefined)
        return code > 31 && code < 0x110000 && (code & 0x1ff800) !== 0xd800
          ? String.fromCodePoint(code)
          : all;
      return entities.get(String(name)) ?? all;
    })
    .replace(/\u00a0/g, ' ')
    .trim();
}

const address = /[^\s<>;,/:"']+@[^\s<>;,/:"']+\.[^\s<>;,/:"']+/g;

/** The first address of a cell that holds one with a name, a scheme, or several. */
export function readEmail(text: string): Understood {
  const all = [...new Set(text.match(address) ?? [])];
  const [first] = all;
  if (first === undefined || first === text) return { text };
  return {
    text: first,
    rule: all.length > 1 ? 'the first of several is taken' : 'the address alone is taken',
  };
}

/** The first number of a cell that holds several. */
export function readPhone(text: string): Understood {
  const all = text
    .split(/[,;\n|]|\s\/\s|\s(?:ou|or|o)\s/)
    .map((one) => one.trim())
    .filter((one) => (one.match(/\d/g)?.length ?? 0) >= 6);
  const [first] = all;
  return all.length > 1 && first !== undefined
    ? { text: first, rule: 'the first of several is taken' }
    : { text };
}

/** An address of a page: with its scheme, without blanks; the first of several. */
export function readUrl(text: string): Understood {
  const joined = text.replace(/^(https?:\/\/)\s+/i, '$1');
  const all = joined.split(/[\s;|]+|,(?=\s|https?:|www\.)/).filter(Boolean);
  const [first = ''] = all;
  const bare = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#].*)?$/u.test(first) && !first.includes('@');
  const isAddress = bare || /^https?:\/\/\S+\.\S+/i.test(first);
  if (!isAddress || (all.length > 1 && all.some((one) => !one.includes('.')))) return { text };
  const whole = (bare ? `https://${first}` : first).replace(/^https?:\/\/[^/?#]*/i, (host) =>
    host.toLowerCase(),
  );
  if (all.length > 1) return { text: whole, rule: 'the first of several is taken' };
  return whole === text
    ? { text }
    : { text: whole, rule: bare ? 'https is put before' : 'the address is written plainly' };
}

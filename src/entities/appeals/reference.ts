import { brokenRule } from '../house/broken-rule.js';

// ISO-3 country, serial in country and year / month and year of the first appeal / series, worldwide serial
// of the year, follow-up.
const regular = /^([A-Z]{3}) ?(\d{3}) ?\/ ?(\d{2})(\d{2}) ?\/ ?OBS ?(\d{2}[\dX])(?:\.(\d{1,3}))?$/;

/**
 * The parts of a reference, from how it was printed: spaces may be uneven. Throws ITEM_INVALID when it is no
 * reference.
 */
export function readReference(raw: string) {
  const match = regular.exec(raw.trim().replace(/\s+/g, ' '));
  const [, country, number, month, year, serial, followUp] = match ?? [];
  if (!country || !number || !month || !year || !serial || Number(month) < 1 || Number(month) > 12) {
    throw brokenRule('referenceRaw', `«${raw}» is not a reference such as TUR 005 / 0717 / OBS 078.6`, {
      fr: 'Ce n’est pas une référence comme TUR 005 / 0717 / OBS 078.6.',
      en: 'This is no reference such as TUR 005 / 0717 / OBS 078.6.',
      es: 'No es una referencia como TUR 005 / 0717 / OBS 078.6.',
    });
  }
  return {
    reference: `${country} ${number} / ${month}${year} / OBS ${serial}${followUp ? `.${followUp}` : ''}`,
    referenceCountry: country,
    referenceNumber: Number(number),
    referenceMonth: Number(month),
    // The series began in 1997.
    referenceYear: Number(year) >= 97 ? 1900 + Number(year) : 2000 + Number(year),
    referenceSerial: serial,
    ...(followUp ? { followUpNumber: Number(followUp) } : {}),
  };
}

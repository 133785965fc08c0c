import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { OrganisationType } from '../../entities/network/organisation-vocabulary.js';

const identifier = decode.shape({ scheme: decode.text, value: decode.text });
type Identifiers = readonly ReturnType<typeof identifier>[];

/** Numbers of an organisation in registers, as the graph answers them. */
export const identifiersIn = (value: unknown): Identifiers =>
  decode.nullable(decode.list(identifier))(value) ?? [];

/** The form of the code of a register in the list of org-id.guide, such as `CH-FDJP` or `GB-CHC`. */
const register = /^[A-Z]{2}-[A-Z0-9_]+$/;

/**
 * The identifier of an organisation as IATI writes it: of a register of the list org-id.guide, or of the channel
 * codes of the OECD (XM-DAC). Undefined: no register is named that IATI knows.
 */
export function organisationIdentifier(identifiers: Identifiers): string | undefined {
  const known = identifiers.find(({ scheme }) => register.test(scheme));
  if (known) return `${known.scheme}-${known.value}`;
  const channel = identifiers.find(({ scheme }) => scheme === 'OECD-CRS-CHANNEL');
  return channel && `XM-DAC-${channel.value}`;
}

/** Codes of types of organisations in the IATI list OrganisationType. */
const typeCodes: Readonly<Record<OrganisationType, string>> = {
  GOVERNMENT: '10',
  LOCAL_GOVERNMENT: '11',
  OTHER_PUBLIC_SECTOR: '15',
  INTERNATIONAL_NGO: '21',
  NATIONAL_NGO: '22',
  REGIONAL_NGO: '23',
  PARTNER_COUNTRY_NGO: '24',
  MULTILATERAL: '40',
  FOUNDATION: '60',
  PRIVATE_SECTOR: '70',
  ACADEMIC: '80',
  OTHER: '90',
};

/** The IATI code of a type of organisation, as the graph answers the type; undefined: it is not known. */
export const typeCode = (type: OrganisationType | null): string | undefined =>
  type === null ? undefined : typeCodes[type];

/** Reads a type of organisation. */
export const typeIn = decode.nullable(decode.keyOf(OrganisationType.values));

/** The organisation that reports. */
export interface Publisher {
  readonly name: string;
  readonly type: string;
  /** As IATI writes it. */
  readonly identifier: string;
  /** Prefix that 360Giving gave it; undefined: none is known. */
  readonly prefix: string | undefined;
}

const answer = decode.shape({
  organisation: decode.nullable(
    decode.shape({ name: decode.text, type: typeIn, identifiers: identifiersIn }),
  ),
});

/** The organisation that reports, in the answer to a document. Throws NOT_FOUND where it cannot report. */
export function publisherIn(value: unknown): Publisher {
  const { organisation: found } = answer(value);
  if (!found)
    throw new ReseauError(
      'NOT_FOUND',
      'There is no such file: the organisation that reports is not published.',
    );
  const { name, type, identifiers } = found;
  const ref = organisationIdentifier(identifiers);
  const code = typeCode(type);
  if (ref === undefined || code === undefined)
    throw new ReseauError(
      'NOT_FOUND',
      `There is no such file: ${name} needs a type, and a number in a register of org-id.guide among its identifiers (scheme CH-FDJP, for example) or its channel code (scheme OECD-CRS-CHANNEL).`,
    );
  const prefix = identifiers.find(({ scheme }) => scheme === '360GIVING')?.value;
  return { name, type: code, identifier: ref, prefix };
}

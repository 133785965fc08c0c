import { decode } from '../../base/decode.js';
import { GrantStage } from '../../entities/finance/grant.entity.js';
import { moneyIn } from './iati-words.js';
import { identifiersIn, organisationIdentifier, type Publisher } from './publisher.js';
import { fictional, isFictional, type Gap, type StandardFile, type StandardRow } from './standard-row.js';

const text = decode.nullable(decode.text);
const grant = decode.shape({
  reference: decode.text,
  provenance: decode.text,
  savedAt: decode.text,
  stage: decode.keyOf(GrantStage.values),
  purpose: text,
  awardedOn: text,
  startsOn: text,
  endsOn: text,
  awarded: decode.nullable(moneyIn),
  recipient: decode.shape({
    slug: decode.text,
    name: decode.text,
    exposure: decode.text,
    provenance: decode.text,
    identifiers: identifiersIn,
  }),
  programme: decode.nullable(decode.shape({ slug: decode.text, title: text, provenance: decode.text })),
  country: decode.nullable(decode.shape({ iso2: decode.text, name: text })),
});
type Grant = ReturnType<typeof grant>;

/** Whether money was granted, by the stage. */
const isGranted: Readonly<Record<GrantStage, boolean>> = {
  REQUESTED: false,
  ASSESSED: false,
  AWARDED: true,
  DISBURSED: true,
  REPORTED: true,
  CLOSED: true,
  REFUSED: false,
};

/**
 * The 360Giving file of grants, from the rows of the document ThreeSixtyGrants. A grant whose recipient is not public
 * never stands in it: the file is made to be handed on.
 */
export const threeSixtyGrants = (publisher: Publisher): StandardFile => ({
  type: 'application/json; charset=utf-8',
  head: '{"grants":[\n',
  between: ',\n',
  tail: '\n]}\n',
  row: (value) => grantOf(publisher, value),
});

function gapsOf({ prefix }: Publisher, of: Grant): readonly Gap[] {
  if (isFictional(of) || isFictional(of.recipient)) return [fictional];
  if (!isGranted[of.stage]) return [{ element: '*', why: `${of.stage}: no grant was made.` }];
  if (of.recipient.exposure !== 'PUBLIC')
    return [{ element: 'recipientOrganization', why: 'The recipient is not public.' }];
  const missing: readonly (readonly [boolean, Gap])[] = [
    [
      prefix === undefined,
      {
        element: 'id',
        why: 'The publisher has no identifier of the scheme 360GIVING, which holds its prefix.',
      },
    ],
    [of.purpose === null, { element: 'description', why: 'purpose is in no language.' }],
    [of.awarded === null, { element: 'amountAwarded', why: 'awarded is not known.' }],
    [of.awardedOn === null, { element: 'awardDate', why: 'awardedOn is not known.' }],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, gap]) => gap);
}

function grantOf(publisher: Publisher, value: unknown): StandardRow {
  const of = grant(value);
  const gaps = gapsOf(publisher, of);
  const { prefix } = publisher;
  const { awarded } = of;
  if (gaps.length > 0 || prefix === undefined || awarded === null)
    return { item: of.reference, text: null, gaps };
  const written = {
    id: `${prefix}-${of.reference}`,
    title: `Grant to ${of.recipient.name}`,
    description: of.purpose,
    currency: awarded.currency,
    amountAwarded: Number(awarded.amount),
    awardDate: of.awardedOn,
    ...(of.startsOn !== null && {
      plannedDates: [{ startDate: of.startsOn, ...(of.endsOn !== null && { endDate: of.endsOn }) }],
    }),
    recipientOrganization: [recipientOf(prefix, of)],
    fundingOrganization: [{ id: publisher.identifier, name: publisher.name }],
    ...(of.programme !== null &&
      !isFictional(of.programme) && {
        grantProgramme: [{ code: of.programme.slug, title: of.programme.title }],
      }),
    ...(of.country !== null && {
      beneficiaryLocation: [{ name: of.country.name, countryCode: of.country.iso2 }],
    }),
    dateModified: of.savedAt,
  };
  return { item: of.reference, text: JSON.stringify(written), gaps: [] };
}

/** A recipient: by its number in a register, or by a number of the publisher. */
const recipientOf = (
  prefix: string,
  { recipient }: Grant,
): { readonly id: string; readonly name: string } => ({
  id: organisationIdentifier(recipient.identifiers) ?? `${prefix}-Org:${recipient.slug}`,
  name: recipient.name,
});

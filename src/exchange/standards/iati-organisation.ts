import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { xmlElement, type Xml } from '../../base/xml.js';
import {
  declaration,
  iatiValue,
  isUnsaid,
  moneyIn,
  nameNarrative,
  narratives,
  narrativesIn,
} from './iati-words.js';
import { publisherIn } from './publisher.js';
import { isFictional, type Gap, type StandardFile, type StandardRow } from './standard-row.js';

const statement = decode.shape({
  provenance: decode.text,
  year: decode.integer,
  expenditure: moneyIn,
  lines: decode.shape({ nodes: decode.list(decode.object) }),
});
const line = decode.shape({ code: decode.text, amount: moneyIn });
const report = decode.shape({ provenance: decode.text, year: decode.integer });
const page = decode.shape({
  pageInfo: decode.shape({ hasNextPage: decode.flag }),
  nodes: decode.list(decode.object),
});
const answer = decode.shape({ financialStatements: page, annualReports: page });

/** The IATI code of annual reports in the list DocumentCategory. */
const annualReport = 'B01';

/**
 * The IATI file of the organisation that reports: what it spent each year, and its annual reports. Its one row is the
 * answer to the document IatiOrganisation.
 */
export const iatiOrganisation = (siteUrl: string, now: Date): StandardFile => ({
  type: 'application/xml; charset=utf-8',
  head: `${declaration}<iati-organisations version="2.03" generated-datetime="${now.toISOString()}">\n`,
  between: '\n',
  tail: '\n</iati-organisations>\n',
  row: (value) => organisation(siteUrl, value),
});

function organisation(siteUrl: string, value: unknown): StandardRow {
  const read = answer(value);
  const publisher = publisherIn(value);
  if ([read.financialStatements, read.annualReports].some(({ pageInfo }) => pageInfo.hasNextPage))
    throw new ReseauError(
      'EXPORT_TOO_LARGE',
      'There are more accounts or annual reports than this file holds.',
    );
  const statements = read.financialStatements.nodes
    .map((one) => statement(one))
    .filter((one) => !isFictional(one));
  const reports = read.annualReports.nodes.filter((one) => !isFictional(report(one)));
  const text = xmlElement(
    'iati-organisation',
    { 'xml:lang': 'en' },
    xmlElement('organisation-identifier', {}, publisher.identifier),
    xmlElement('name', {}, nameNarrative(publisher.name)),
    xmlElement(
      'reporting-org',
      { ref: publisher.identifier, type: publisher.type },
      nameNarrative(publisher.name),
    ),
    ...statements.map(spentIn),
    ...reports.map((one) => linkTo(siteUrl, one)),
  );
  const gaps: Gap[] = [
    { element: 'total-budget', why: 'No budgets are kept.' },
    { element: 'recipient-org-budget', why: 'Recipients of money are not published.' },
    ...(statements.length === 0
      ? [{ element: 'total-expenditure', why: 'No accounts of a year are published.' }]
      : []),
  ];
  return { item: publisher.identifier, text: text.text, gaps };
}

function spentIn({ year, expenditure, lines }: ReturnType<typeof statement>): Xml {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return xmlElement(
    'total-expenditure',
    {},
    xmlElement('period-start', { 'iso-date': first }),
    xmlElement('period-end', { 'iso-date': last }),
    iatiValue(expenditure, last),
    ...lines.nodes.map((one) => {
      const { code, amount } = line(one);
      return xmlElement(
        'expense-line',
        { ref: code },
        iatiValue(amount, last),
        ...narratives(narrativesIn(one, 'label')),
      );
    }),
  );
}

function linkTo(siteUrl: string, row: Readonly<Record<string, unknown>>): Xml | undefined {
  const [title, paths] = [narrativesIn(row, 'title'), narrativesIn(row, 'path')];
  const [path] = Object.values(paths).filter((one: string | null) => one !== null);
  if (path === undefined || isUnsaid(title)) return undefined;
  return xmlElement(
    'document-link',
    { url: siteUrl + path, format: 'text/html' },
    xmlElement('title', {}, ...narratives(title)),
    xmlElement('category', { code: annualReport }),
    ...Object.entries(title).flatMap(([code, text]: [string, string | null]) =>
      text === null ? [] : [xmlElement('language', { code })],
    ),
  );
}

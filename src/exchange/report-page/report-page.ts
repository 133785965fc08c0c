import { localeFacts, type Locale } from '../../base/locale.js';
import type { LoadReport } from '../report.js';
import type { Rejection } from '../rejection.js';
import { reportStyle } from './report-style.js';
import { reportLanguages, reportWords, type ReportWords } from './report-words.js';

/** A report and what lies beside it. */
export interface ReportPage {
  readonly report: LoadReport;
  /** By this the import is undone. Undefined: a dry run. */
  readonly run: string | undefined;
  /** Name of the file with the rows to correct. Undefined: there is none. */
  readonly corrections: string | undefined;
  /** Returns the name of the page of this report in a language. */
  readonly pageIn: (locale: Locale) => string;
}

/** Rows that a table of the page lists; the file with the rows to correct has all. */
const mostRows = 200;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Signs that turn the direction of a text would show another text than the file has.
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

const fill = (sentence: string, value: string | number): string => sentence.replace('{}', String(value));

/** Text of a file, whose direction nobody knows. */
const quoted = (text: string): string => `<bdi>${escaped(text)}</bdi>`;
/** A text in which the options of the import stand out. */
const withOptions = (text: string): string => text.replace(/--[a-z]+(?:-[a-z]+)*/g, '<code>$&</code>');
const message = (text: string): string => `<span lang="en">${withOptions(quoted(text))}</span>`;

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows
    .map(
      (cells) =>
        `<tr>${cells.map((cell, index) => `<td data-label="${escaped(headings[index] ?? '')}">${cell && `<div>${cell}</div>`}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

/** The options that a reason names, without those of a text that it quotes. */
const optionsIn = ({ reason }: Rejection): readonly string[] => [
  ...new Set(reason.replace(/«[^»]*»/g, '').match(/--[a-z]+(?:-[a-z]+)*/g) ?? []),
];

const isDuplicate = (one: Rejection): boolean => optionsIn(one).includes('--allow-duplicates');

function linesOf(rejected: readonly Rejection[], words: ReportWords): string {
  const shown = rejected.slice(0, 10).map(({ line }) => String(line));
  const more = rejected.length - shown.length;
  return [...shown, ...(more > 0 ? [fill(words.more, more)] : [])].join(', ');
}

function askedTable(rejected: readonly Rejection[], words: ReportWords): string {
  const byOption = new Map<string, Rejection[]>();
  for (const one of rejected)
    for (const option of optionsIn(one)) byOption.set(option, [...(byOption.get(option) ?? []), one]);
  byOption.delete('--allow-duplicates');
  if (byOption.size === 0) return `<p>${escaped(words.nothing)}</p>`;
  const rows = [...byOption].map(([option, some]) => [
    `<code>${escaped(option)}</code><br>${escaped(words.options[option] ?? '')}`,
    quoted([...new Set(some.map(({ field }) => field ?? words.wholeFile))].join(', ')),
    escaped(linesOf(some, words)),
    message(some[0]?.reason ?? ''),
  ]);
  const { option, field, lines, reason } = words.columns;
  return `<p>${escaped(words.askedHint)}</p>\n${table([option, field, lines, reason], rows)}`;
}

function rowsTable(rejected: readonly Rejection[], words: ReportWords): string {
  const { line, field, reason } = words.columns;
  const rows = rejected
    .slice(0, mostRows)
    .map((one) => [String(one.line), quoted(one.field ?? ''), message(one.reason)]);
  const more = rejected.length - rows.length;
  return `${table([line, field, reason], rows)}${more > 0 ? `\n<p>${escaped(fill(words.more, more))}</p>` : ''}`;
}

function understoodTable({ told = [] }: LoadReport, words: ReportWords): string {
  if (told.length === 0) return `<p>${escaped(words.nothing)}</p>`;
  const { column, rule, example, line, times } = words.columns;
  const rows = told.map((one) => [
    quoted(one.column ?? words.wholeFile),
    escaped(words.rules[one.rule] ?? one.rule),
    message(one.text),
    one.line === null ? '' : String(one.line),
    String(one.count),
  ]);
  return `<p>${escaped(words.understoodHint)}</p>\n${table([column, rule, example, line, times], rows)}`;
}

/** A report as a page for the person who sent the file: no script, nothing that is loaded, every text escaped. */
export function reportPage({ report, run, corrections, pageIn }: ReportPage, locale: Locale): string {
  const words = reportWords[locale] ?? reportWords.en;
  const title = fill(words.title, report.file);
  const duplicates = report.rejected.filter(isDuplicate);
  const others = report.rejected.filter((one) => !isDuplicate(one));
  const counts = (['created', 'updated', 'unchanged', 'rejected'] as const).map((name) => {
    const count = name === 'rejected' ? report.rejected.length : report[name];
    return `<li class="${name}"><b>${count}</b> ${escaped(words.counts[name])}</li>`;
  });
  const links = reportLanguages.map((one) =>
    one === locale
      ? `<span aria-current="page">${localeFacts[one].name}</span>`
      : `<a href="${encodeURIComponent(pageIn(one))}" lang="${one}" hreflang="${one}">${localeFacts[one].name}</a>`,
  );
  const section = (heading: string, body: string): string =>
    `<section><h2>${escaped(heading)}</h2>\n${body}\n</section>`;
  return `<!doctype html>
<html lang="${locale}" dir="${localeFacts[locale].direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<nav>${links.join(' ')}</nav>
<h1>${escaped(title)}</h1>
<p class="state">${escaped(run === undefined ? words.dryRun : fill(words.done, run))}</p>
<ul class="counts">${counts.join('')}</ul>
${corrections === undefined ? '' : `<p class="correct">${fill(escaped(words.correct), `<a href="${encodeURIComponent(corrections)}">${quoted(corrections)}</a>`)}</p>`}
${section(words.asked, askedTable(others, words))}
${duplicates.length === 0 ? '' : section(words.duplicates, `<p>${withOptions(escaped(words.duplicatesHint))}</p>\n${rowsTable(duplicates, words)}`)}
${others.length === 0 ? '' : section(words.rejected, rowsTable(others, words))}
${section(words.understood, understoodTable(report, words))}
${words.english === '' ? '' : `<p><small>${escaped(words.english)}</small></p>`}
</main>
</body>
</html>
`;
}

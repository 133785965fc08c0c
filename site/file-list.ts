import type { DataLicence } from '../src/base/data-licence.js';
import type { Locale } from '../src/base/locale.js';
import { frontFrame } from './front-frame.js';
import { html, type Html } from './html.js';

/** A file that there is, as the page shows it. */
interface FileEntry {
  readonly name: string;
  readonly about: string;
  /** Its address, without the end of the name. */
  readonly path: string;
  readonly ends: readonly string[];
  readonly parameters: readonly {
    readonly name: string;
    readonly isRequired: boolean;
    readonly description: string;
  }[];
}

interface FileListWords {
  readonly title: string;
  readonly lead: string;
  readonly lists: string;
  readonly standards: string;
  readonly parameters: string;
  readonly required: string;
  readonly howTo: string;
  readonly forPrograms: string;
  readonly licence: string;
  readonly noLicence: string;
}

const written: Readonly<Partial<Record<Locale, FileListWords>> & { en: FileListWords }> = {
  en: {
    title: 'Files',
    lead: 'Lists of the graph as files, for spreadsheets, notebooks and maps. A file is whole or refused. Rows marked SAMPLE are fictional.',
    lists: 'Lists and groups',
    standards: 'Public standards',
    parameters: 'Parameters',
    required: 'needed',
    howTo: 'How files are written',
    forPrograms: 'Description for programs (OpenAPI)',
    licence: 'Licence of the data',
    noLicence: 'not stated',
  },
  fr: {
    title: 'Fichiers',
    lead: 'Les listes du graphe en fichiers, pour les tableurs, les carnets de calcul et les cartes. Un fichier est entier ou refusé. Les lignes marquées SAMPLE sont fictives.',
    lists: 'Listes et groupes',
    standards: 'Standards publics',
    parameters: 'Paramètres',
    required: 'nécessaire',
    howTo: 'Comment les fichiers sont écrits',
    forPrograms: 'Description pour les programmes (OpenAPI)',
    licence: 'Licence des données',
    noLicence: 'non indiquée',
  },
  es: {
    title: 'Archivos',
    lead: 'Las listas del grafo como archivos, para hojas de cálculo, cuadernos y mapas. Un archivo está entero o se rechaza. Las filas marcadas SAMPLE son ficticias.',
    lists: 'Listas y grupos',
    standards: 'Estándares públicos',
    parameters: 'Parámetros',
    required: 'necesario',
    howTo: 'Cómo se escriben los archivos',
    forPrograms: 'Descripción para programas (OpenAPI)',
    licence: 'Licencia de los datos',
    noLicence: 'no indicada',
  },
};

/** A file: what is in it, its formats as links, and its parameters. Without a value of each needed one it is no link. */
function entry(
  words: FileListWords,
  locale: Locale,
  { name, about, path, ends, parameters }: FileEntry,
): Html {
  const own = parameters.filter(({ name: one }) => !layout.includes(one));
  const isReady = own.every(({ isRequired }) => !isRequired);
  const search = parameters.some((one) => one.name === 'locale') ? `?locale=${locale}` : '';
  return html`<li>
    <h3 id="${name}" lang="en">${name}</h3>
    <p lang="en">${about}</p>
    <ul class="links">
      ${ends.map((end) =>
        isReady
          ? html`<li><a href="${path}.${end}${search}">${end}</a></li>`
          : html`<li><code>${path}.${end}</code></li>`,
      )}
    </ul>
    ${
      own.length === 0
        ? ''
        : html`<details>
            <summary>${words.parameters}</summary>
            <dl lang="en">
              ${own.map(
                ({ name: one, isRequired, description }) =>
                  html`<dt>
                      <code>${one}</code
                      >${isRequired ? html` <span lang="${locale}">(${words.required})</span>` : ''}
                    </dt>
                    <dd>${description}</dd>`,
              )}
            </dl>
          </details>`
    }
  </li>`;
}

/** Parameters that every file has, which the documentation explains once. */
const layout: readonly string[] = ['locale', 'explode', 'sep', 'decimal', 'bom'];

/** The page of the files that there are. */
export function fileListPage(
  files: readonly FileEntry[],
  licence: DataLicence | undefined,
  locale: Locale,
): string {
  const words = written[locale] ?? written.en;
  const { title, lead } = words;
  const isStandard = ({ path }: FileEntry): boolean => path.startsWith('/standards/');
  const part = (id: string, name: string, of: readonly FileEntry[]): Html | undefined =>
    of.length === 0
      ? undefined
      : html`<section aria-labelledby="${id}">
          <h2 id="${id}">${name}</h2>
          <ul class="files">
            ${of.map((one) => entry(words, locale, one))}
          </ul>
        </section>`;
  const main = html`<section class="lead">
      <h1>${title}</h1>
      <p>${lead}</p>
      <p>
        ${words.licence}${locale === 'fr' ? '\u00a0' : ''}:
        ${licence ? html`<a rel="license" href="${licence.url}">${licence.name || licence.url}</a>` : words.noLicence}
      </p>
    </section>
    ${part(
      'lists',
      words.lists,
      files.filter((one) => !isStandard(one)),
    )}
    ${part('standards', words.standards, files.filter(isStandard))}`;
  const bottom = html`<footer class="bottom">
    <div class="frame">
      <ul class="links">
        <li><a href="/docs/files.md">${words.howTo}</a></li>
        <li><a href="/openapi.json">${words.forPrograms}</a></li>
      </ul>
    </div>
  </footer>`;
  return frontFrame({ locale, path: '/q/', title, lead, main, bottom });
}

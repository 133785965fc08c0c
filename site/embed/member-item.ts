import { localeFor, type Language } from '../../web/shared/directory/languages.js';
import { filled, languageName, servedIn, words } from '../../web/shared/directory/words.js';
import { html, type Html } from '../html.js';
import type { DirectoryMember } from './data.js';

/** The address if it is one of the web. */
function webAddress(text: string | null): URL | undefined {
  const address = text === null ? null : URL.parse(text);
  return address !== null && ['http:', 'https:'].includes(address.protocol) ? address : undefined;
}

/** A text in the direction of its own signs, with its language where that is not the one of the page. */
const textIn = (language: Language, tag: string, text: string): Html =>
  tag === language ? html`<bdi>${text}</bdi>` : html`<bdi lang="${tag}">${text}</bdi>`;

function descriptionOf(language: Language, served: string, description: string): Html {
  const asked = localeFor(language);
  return html`<p class="text" dir="auto">${textIn(language, served, description)}</p>
    ${served === asked ? '' : html`<p class="facts">(${servedIn(language, served)})</p>`}`;
}

/** One member of the list. Its own texts carry their language where that is not the one of the page. */
export function memberItem(language: Language, member: DirectoryMember): Html {
  const { name, acronym, country, region, memberSince, workingLanguages, description, localisation } = member;
  const texts = words[language];
  const asked = localeFor(language);
  const served = localisation?.served.toLowerCase() ?? asked;
  const title = acronym && !(name ?? '').includes(acronym) ? `${name ?? ''} (${acronym})` : (name ?? '');
  const places = [country?.name, region?.name].flatMap((place) =>
    place ? [textIn(language, asked, place)] : [],
  );
  const facts = [
    ...places,
    ...(memberSince === null ? [] : [html`${filled(texts.since, String(memberSince))}`]),
  ];
  const spoken = (workingLanguages ?? []).map((tag) => languageName(language, tag.toLowerCase()));
  const website = webAddress(member.website);
  return html`<li>
    <h2>
      ${textIn(language, served, title)}
      ${member.provenance === 'SAMPLE' ? html`<span class="fictional">${texts.fictional}</span>` : ''}
    </h2>
    ${
      facts.length > 0
        ? html`<p class="facts">${facts.map((fact, index) => html`${index > 0 ? ' · ' : ''}${fact}`)}</p>`
        : ''
    }
    ${
      spoken.length > 0
        ? html`<p class="facts">${filled(texts.worksIn, new Intl.ListFormat(language).format(spoken))}</p>`
        : ''
    }
    ${description ? descriptionOf(language, served, description) : ''}
    ${
      website === undefined
        ? ''
        : html`<p>
            <a href="${website.href}" target="_top" rel="noopener noreferrer"
              >${website.hostname.replace(/^www\./, '')}</a
            >
          </p>`
    }
  </li>`;
}

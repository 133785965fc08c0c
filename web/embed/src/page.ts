// It shares no module with members.ts, which must stay one file.
const texts = {
  fr: {
    skip: 'Aller au contenu',
    title: 'L’annuaire des membres dans vos pages',
    lead: 'Deux lignes de HTML montrent les membres publics du Réseau SOS-Torture, toujours tels qu’ils sont publiés à l’instant.',
    copy: 'À copier dans votre page',
    privacy: 'Aucun cookie, rien n’est enregistré, aucun autre serveur n’est interrogé.',
    preview: 'Ce que voient vos lecteurs',
    language: 'Langue',
    button: 'Copier',
    copied: 'Copié.',
  },
  en: {
    skip: 'Skip to the content',
    title: 'The directory of members, in your pages',
    lead: 'Two lines of HTML show the public members of the SOS-Torture Network, always as they are published now.',
    copy: 'Copy this into your page',
    privacy: 'It sets no cookie, stores nothing and asks no server but this one.',
    preview: 'What your readers see',
    language: 'Language',
    button: 'Copy',
    copied: 'Copied.',
  },
  es: {
    skip: 'Ir al contenido',
    title: 'El directorio de miembros en sus páginas',
    lead: 'Dos líneas de HTML muestran los miembros públicos de la Red SOS-Tortura, siempre tal como están publicados ahora.',
    copy: 'Copie esto en su página',
    privacy: 'No instala cookies, no guarda nada y no consulta ningún otro servidor.',
    preview: 'Lo que ven sus lectores',
    language: 'Idioma',
    button: 'Copiar',
    copied: 'Copiado.',
  },
} satisfies Record<string, Readonly<Record<string, string>>>;
type Locale = keyof typeof texts;
const isLocale = (tag: string | undefined): tag is Locale => tag !== undefined && Object.hasOwn(texts, tag);

const titles: Readonly<Record<Locale, string>> = {
  fr: 'Membres du Réseau SOS-Torture',
  en: 'Members of the SOS-Torture Network',
  es: 'Miembros de la Red SOS-Tortura',
};

// The page as it was sent speaks a language too: the one that is left where none is wished for.
const wanted = [
  new URLSearchParams(location.search).get('lang') ?? '',
  ...navigator.languages,
  document.documentElement.lang,
].map((tag) => tag.toLowerCase().split('-')[0]);
const locale = wanted.find(isLocale);
if (locale === undefined) throw new Error('the page speaks no language that it has texts in');
const words: Readonly<Record<string, string>> = texts[locale];

document.documentElement.lang = locale;
document.title = `Réseau: ${words.title ?? ''}`;
for (const place of document.querySelectorAll<HTMLElement>('[data-text]'))
  place.textContent = words[place.dataset.text ?? ''] ?? '';
for (const place of document.querySelectorAll<HTMLElement>('[data-label]'))
  place.ariaLabel = words[place.dataset.label ?? ''] ?? '';
document.querySelector(`.languages [lang="${locale}"]`)?.setAttribute('aria-current', 'page');
document.querySelector('reseau-members')?.setAttribute('lang', locale);

const here = new URL('.', location.href);
here.search = '';
const snippet = [
  `<script type="module" src="${here.href}members.js"></script>`,
  `<reseau-members lang="${locale}"><a href="${here.href}?lang=${locale}">${titles[locale]}</a></reseau-members>`,
].join('\n');
const code = document.querySelector('#snippet');
if (code) code.textContent = snippet;

const button = document.querySelector<HTMLButtonElement>('#copy-button');
const copied = document.querySelector('#copied');
// A browser has a clipboard only where the connection is safe; the text can be selected everywhere.
if (button && copied && isSecureContext) {
  button.hidden = false;
  button.textContent = words.button ?? '';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(snippet).then(() => (copied.textContent = words.copied ?? ''));
  });
}

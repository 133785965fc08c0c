import { writeFileSync } from 'node:fs';
import countries from 'world-countries';

/** Names of today and before that no table of world-countries has. */
const also = {
  SA: ['Arabia Saudita'],
  CD: [
    'RDC',
    'RD Congo',
    'DRC',
    'DR Congo',
    'Zaire',
    'Zaïre',
    'Congo-Kinshasa',
    'Congo (Democratic Republic of the)',
  ],
  CG: ['Congo-Brazzaville', 'Congo (Republic of the)'],
  GB: [
    'UK',
    'Royaume-Uni',
    'Reino Unido',
    'Great Britain',
    'Grande-Bretagne',
    'Gran Bretaña',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  US: ['USA', 'États-Unis', 'EE.UU.', 'EEUU', 'EUA', 'United States of America'],
  MM: ['Burma', 'Birmanie', 'Birmania'],
  SZ: ['Swaziland', 'Swazilandia', 'Suazilandia'],
  MK: ['Macedonia', 'Macédoine', 'FYROM'],
  CZ: ['Czech Republic', 'République tchèque', 'República Checa'],
  CV: ['Cape Verde', 'Cap-Vert'],
  TL: ['East Timor', 'Timor oriental'],
  TR: ['Turkey', 'Turquie', 'Turquía'],
  IR: ['Iran (Islamic Republic of)', 'Iran, Islamic Republic of'],
  BO: ['Bolivia (Plurinational State of)'],
  VE: ['Venezuela (Bolivarian Republic of)'],
  KP: ["Democratic People's Republic of Korea", 'RPDC', 'DPRK'],
  KR: ['Republic of Korea'],
  LA: ["Lao People's Democratic Republic", 'Lao PDR'],
  MD: ['Republic of Moldova'],
  TZ: ['United Republic of Tanzania'],
  PS: ['State of Palestine', 'État de Palestine', 'Estado de Palestina', 'Palestine', 'OPT'],
  SY: ['Syrian Arab Republic', 'République arabe syrienne'],
  CF: ['RCA', 'CAR'],
  AE: ['UAE', 'EAU'],
  BF: ['Haute-Volta', 'Upper Volta'],
  LK: ['Ceylon', 'Ceylan'],
  NL: ['Netherlands (Kingdom of the)', 'Hollande', 'Holland', 'Holanda'],
};

const lines = countries
  .map(({ cca2, name, altSpellings, translations }) => {
    const tables = [
      name,
      ...Object.values(name.native),
      ...['fra', 'spa', 'ara'].map((one) => translations[one]),
    ];
    const names = [
      ...tables.flatMap((one) => [one?.common, one?.official]),
      ...altSpellings,
      ...(also[cca2] ?? []),
    ];
    // A code of two letters is a code of its own country only.
    const kept = names.filter(
      (one) => one && !one.includes('|') && (one.length > 2 || (also[cca2] ?? []).includes(one)),
    );
    return [cca2, ...new Set(kept)].join('|');
  })
  .sort();
writeFileSync(
  new URL('../data/names/countries.txt', import.meta.url),
  `# Names of countries by ISO code, written by bin/country-names.mjs from world-countries (ODbL-1.0).\n${lines.join('\n')}\n`,
);

import { type ReseauError } from '../base/errors.js';
import { worded, type Worded, type Wording } from '../base/wording.js';
import type { Locale } from '../base/locale.js';
import { enumeration } from '../entities/house/enumeration.js';
import { EditorialStage } from '../entities/house/workflow.js';
import { partsOf } from './refuse.js';

/** What may be wrong with a value. A code is never used for anything else. */
export const ProblemCode = enumeration('ProblemCode', 'Rule that a value breaks.', {
  REQUIRED: 'Required: there is no value.',
  EMPTY: 'Empty: a text in a list in which nothing can be seen.',
  TYPE: 'Type: the value is of another type than the field.',
  TOO_LONG: 'Too long: more characters than the field takes.',
  TOO_MANY: 'Too many: more members than a list takes.',
  REPEATED: 'Repeated: a value that stands in the list already.',
  FORMAT: 'Format: a text that does not have the form of its field.',
  CHARACTER: 'Character: a text with a character that shows a reader something else, or nothing.',
  OUT_OF_RANGE: 'Out of range: a number that is too small or too large.',
  NUMBER: 'Number: no exact number, or one with too many digits.',
  MONEY: 'Money: no amount with the code of its currency.',
  DATE: 'Date: no day of the calendar, or no time with its zone.',
  VALUE: 'Value: not in the vocabulary of the field.',
  RELATION: 'Relation: no such item on the desk.',
  READ_ONLY: 'Read-only: the value follows from something else, or has a mutation of its own.',
  UNKNOWN: 'Unknown: no such field or language.',
  KEY: 'Key: nothing says which item it is.',
  TAKEN: 'Taken: another item has this value already.',
  FORBIDDEN: 'Forbidden: a right is missing.',
  OWN_WORK: 'Own work: a second person has to approve it.',
  STAGE: 'Stage: the item, or a language of it, is not at the stage from which this step goes on.',
  MOVED: 'Moved: there is a newer revision than the one that was read.',
  UNPUBLISHED: 'Unpublished: what a relation leads to is not published.',
  RULE: 'Rule: what this kind of items asks besides.',
});
type Code = keyof typeof ProblemCode.values;

/** Where a code has no words of its own the message of the refusal stands, which is in English. */
const words: Readonly<Partial<Record<Code, Wording>>> = {
  REQUIRED: {
    fr: 'Ce champ est obligatoire.',
    en: 'This field is required.',
    es: 'Este campo es obligatorio.',
  },
  EMPTY: {
    fr: 'La liste contient un texte vide.',
    en: 'The list holds an empty text.',
    es: 'La lista contiene un texto vacío.',
  },
  TYPE: {
    fr: 'Cette valeur n’est pas du bon type.',
    en: 'This value is of the wrong type.',
    es: 'Este valor no es del tipo correcto.',
  },
  TOO_LONG: {
    fr: 'Ce texte a plus de {max} caractères.',
    en: 'This text has more than {max} characters.',
    es: 'Este texto tiene más de {max} caracteres.',
  },
  TOO_MANY: {
    fr: 'Cette liste a plus de {max} éléments.',
    en: 'This list has more than {max} members.',
    es: 'Esta lista tiene más de {max} elementos.',
  },
  REPEATED: {
    fr: 'Une valeur figure deux fois dans la liste.',
    en: 'A value stands in the list twice.',
    es: 'Un valor figura dos veces en la lista.',
  },
  CHARACTER: {
    fr: 'Ce texte contient un caractère interdit : {character}.',
    en: 'This text holds a character that is not allowed: {character}.',
    es: 'Este texto contiene un carácter no permitido: {character}.',
  },
  OUT_OF_RANGE: {
    fr: 'Ce nombre doit être compris entre {low} et {high}.',
    en: 'This number must lie between {low} and {high}.',
    es: 'Este número debe estar entre {low} y {high}.',
  },
  NUMBER: {
    fr: 'Ce n’est pas un nombre avec au plus {digits} décimales.',
    en: 'This is no number with at most {digits} digits behind the point.',
    es: 'No es un número con un máximo de {digits} decimales.',
  },
  MONEY: {
    fr: 'Indiquez un montant et le code de sa monnaie, par exemple CHF.',
    en: 'Give an amount and the code of its currency, such as CHF.',
    es: 'Indique un importe y el código de su moneda, por ejemplo CHF.',
  },
  DATE: {
    fr: 'Cette date n’existe pas.',
    en: 'There is no such date.',
    es: 'Esta fecha no existe.',
  },
  VALUE: {
    fr: 'Cette valeur ne figure pas dans la liste.',
    en: 'This value is not in the list.',
    es: 'Este valor no figura en la lista.',
  },
  RELATION: {
    fr: 'Le contenu lié n’existe pas.',
    en: 'The related item does not exist.',
    es: 'El contenido relacionado no existe.',
  },
  READ_ONLY: {
    fr: 'Ce champ ne se modifie pas ici.',
    en: 'This field is not changed here.',
    es: 'Este campo no se modifica aquí.',
  },
  UNKNOWN: {
    fr: 'Ce champ ou cette langue n’existe pas.',
    en: 'There is no such field or language.',
    es: 'Este campo o este idioma no existe.',
  },
  KEY: {
    fr: 'Il manque de quoi identifier ce contenu.',
    en: 'Nothing says which item this is.',
    es: 'Falta lo que identifica este contenido.',
  },
  TAKEN: {
    fr: 'Un autre contenu a déjà cette valeur.',
    en: 'Another item has this value already.',
    es: 'Otro contenido ya tiene este valor.',
  },
  FORBIDDEN: {
    fr: 'Vous n’avez pas le droit de le faire.',
    en: 'You have no right to do this.',
    es: 'No tiene derecho a hacerlo.',
  },
  OWN_WORK: {
    fr: 'Vous en avez écrit une partie\u00a0: une autre personne doit l’approuver.',
    en: 'You wrote a part of it: another person has to approve it.',
    es: 'Usted escribió una parte: otra persona tiene que aprobarlo.',
  },
  STAGE: {
    fr: 'Cette étape n’est pas possible à l’état actuel\u00a0: {stage}.',
    en: 'This step is not possible at the present stage: {stage}.',
    es: 'Este paso no es posible en el estado actual: {stage}.',
  },
  UNPUBLISHED: {
    fr: 'Ce à quoi ce champ renvoie n’est pas publié\u00a0: publiez-le d’abord, ou en même temps.',
    en: 'What this field leads to is not published: publish it first, or at the same time.',
    es: 'Aquello a lo que remite este campo no está publicado: publíquelo antes, o al mismo tiempo.',
  },
  MOVED: {
    fr: 'Quelqu’un l’a modifié depuis que vous l’avez lu.',
    en: 'Somebody has changed it since you read it.',
    es: 'Alguien lo ha modificado desde que usted lo leyó.',
  },
};

/** The forms of texts, in the words of a problem. */
const formats: Readonly<Record<string, Wording>> = {
  slug: {
    fr: 'Utilisez des minuscules, des chiffres et des traits d’union simples.',
    en: 'Use small letters, digits and single hyphens.',
    es: 'Use minúsculas, cifras y guiones simples.',
  },
  email: {
    fr: 'Ce n’est pas une adresse électronique.',
    en: 'This is no e-mail address.',
    es: 'No es una dirección de correo electrónico.',
  },
  url: {
    fr: 'L’adresse doit commencer par http:// ou https://.',
    en: 'The address must begin with http:// or https://.',
    es: 'La dirección debe empezar por http:// o https://.',
  },
  language: {
    fr: 'Ce n’est pas un code de langue, par exemple fr.',
    en: 'This is no language tag, such as fr.',
    es: 'No es un código de idioma, por ejemplo fr.',
  },
  currency: {
    fr: 'Ce n’est pas un code de monnaie, par exemple CHF.',
    en: 'This is no code of a currency, such as CHF.',
    es: 'No es un código de moneda, por ejemplo CHF.',
  },
  path: {
    fr: 'Ce n’est pas un chemin du site, par exemple /rapport-2024.',
    en: 'This is no path of the website, such as /report-2024.',
    es: 'No es una ruta del sitio, por ejemplo /informe-2024.',
  },
};
const otherFormat: Wording = {
  fr: 'Ce texte n’a pas la forme demandée.',
  en: 'This text does not have the form that is asked.',
  es: 'Este texto no tiene la forma requerida.',
};

/** One thing that keeps a change from being saved. */
export interface ToldProblem {
  readonly kind: string | undefined;
  /** Item concerned, where the refusal names it. */
  readonly id: string | undefined;
  readonly field: string | undefined;
  readonly locale: Locale | undefined;
  /** Position in the list of the field. */
  readonly position: number | undefined;
  /** Position of the change among those that were given. */
  readonly change: number;
  readonly code: Code;
  readonly message: Worded;
}

/** Everything that a refusal holds, each in a language. */
export const problemsOf = (reason: ReseauError, locale: Locale): readonly ToldProblem[] =>
  partsOf(reason).map((one) => problemOf(one, locale));

interface Told {
  readonly item?: string;
  readonly id?: string;
  readonly stage?: EditorialStage;
  readonly field?: string;
  readonly locale?: Locale;
  readonly position?: number;
  readonly index?: number;
  readonly rule?: Code;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly wording?: Wording;
}

function problemOf({ code: error, message, extensions }: ReseauError, locale: Locale): ToldProblem {
  const {
    item,
    id,
    stage,
    field,
    locale: language,
    position,
    index = 0,
    rule,
    values: given = {},
    wording: own,
  } = extensions as Told;
  const code = rule ?? byError[error] ?? 'RULE';
  const values = stage ? { ...given, stage: worded(EditorialStage.labels[stage], locale).text } : given;
  const wording = own ?? wordingOf(code, values);
  const told = wording && worded(wording, locale);
  return {
    kind: item,
    id,
    field,
    locale: language,
    position,
    change: index,
    code,
    message: told
      ? { ...told, text: told.text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')) }
      : { text: message, locale: 'en' },
  };
}

/** The words of a code; none where its message says more. */
function wordingOf(code: Code, values: NonNullable<Told['values']>): Wording | undefined {
  if (code === 'FORMAT') return formats[String(values.format)] ?? otherFormat;
  return code === 'STAGE' && values.stage === undefined ? undefined : words[code];
}

const byError: Readonly<Partial<Record<ReseauError['code'], Code>>> = {
  ITEM_TAKEN: 'TAKEN',
  FORBIDDEN: 'FORBIDDEN',
  ITEM_NOT_FOUND: 'KEY',
  ID_INVALID: 'RELATION',
  STAGE_INVALID: 'STAGE',
  CONFLICT: 'MOVED',
};

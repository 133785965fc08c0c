import type { ErrorMeaning } from './meaning.js';

/** What can keep somebody from changing something. */
export const writingErrors = {
  CONFLICT: {
    status: 409,
    meaning: 'The item has moved on since the revision that was expected.',
    remedy: 'Read it again, compare what has changed, and decide or save once more with the newest revision.',
  },
  ITEM_INVALID: {
    status: 422,
    meaning: 'A field of an item breaks a rule of its type.',
    remedy: 'Mend the field that `path` names.',
  },
  ITEM_NOT_FOUND: {
    status: 404,
    meaning: 'No item with this identity is on the desk.',
    remedy: 'Check the identity.',
  },
  ITEM_TAKEN: {
    status: 409,
    meaning: 'Another item already has this natural key.',
    remedy: 'Choose another, or change that item.',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    meaning:
      'PostgreSQL was asked to keep this and did not confirm it: the connection was lost at that moment, or no standby has it yet. It may be kept or not, but never half.',
    remedy:
      'Send it again with the same Idempotency-Key: it is done once. Without one, look first whether it is there.',
  },
  PUBLICATION_INCOMPLETE: {
    status: 422,
    meaning:
      'The item cannot be shown whole: no locale has every required text, a required relation is not published, or what must hold of it does not, such as that the lines of a statement add up; or it is a file whose last day of use has passed.',
    remedy:
      'Fill the texts, publish the relation first (`path` names it), mend the numbers, or replace the file.',
  },
  STAGE_INVALID: {
    status: 409,
    meaning:
      'The newest revision of the item has not come so far, or is further already: a draft is approved before it is published.',
    remedy: 'Look at `editorialStage`; hand it in, have a second person approve it, and try again.',
  },
  SIGN_IN_REQUIRED: {
    status: 401,
    meaning: 'Only somebody who is signed in can do this, with the second factor shown.',
    remedy: 'Sign in; where the account has no second factor yet, set one up.',
  },
  SIGN_IN_FAILED: {
    status: 401,
    meaning:
      'Address, password or code are not right, or there is no such account. Which of these is not said.',
    remedy: 'Try again, or ask for a new password.',
  },
  TOKEN_INVALID: {
    status: 401,
    meaning: 'A link that was used before, is older than it may be, or was never sent.',
    remedy: 'Ask for a new one.',
  },
  PASSWORD_WEAK: {
    status: 422,
    meaning:
      'A password of fewer than 12 characters, one that is far too long, one that holds the address, or one that is guessed early.',
    remedy: 'Take a longer one: four words that nobody else would put together are enough.',
  },
  FORBIDDEN: {
    status: 403,
    meaning: 'The signed-in person has no right to do this, or not to this item.',
    remedy: 'Ask an administrator for the capability that `capability` names.',
  },
  REQUEST_FORGED: {
    status: 403,
    meaning: 'A request with the cookie of somebody who is signed in, but from the page of another site.',
    remedy: 'Send it from a page of this server, as application/json.',
  },
  IDEMPOTENCY_MISMATCH: {
    status: 422,
    meaning: 'The Idempotency-Key was sent before with another request.',
    remedy: 'Make a new key for each write; send the same one only with the same request.',
  },
  MEDIA_INVALID: {
    status: 422,
    meaning:
      'The uploaded file is not a readable picture or PDF, is of a kind that is not accepted, has too many pixels, or is a PDF that holds a script, another file, a password, a digital signature or comments; nothing was kept.',
    remedy:
      'Send a JPEG, PNG, WebP or GIF of at most 50 million pixels, or a plain PDF, printed anew where it has comments or a signature; an SVG has to be made into one of these first.',
  },
  MEDIA_TOO_LARGE: {
    status: 413,
    meaning:
      'The file has more bytes than RESEAU_UPLOAD allows a picture, or RESEAU_DOCUMENT_UPLOAD a document; nothing was kept.',
    remedy:
      'Make it smaller: no picture is shown wider than 4,096 pixels, and the pictures in a PDF need no more than those of a screen.',
  },
  MEDIA_UNAVAILABLE: {
    status: 503,
    meaning: 'The store of files cannot be read or written now; nothing was kept.',
    remedy: 'Try again; if it happens again, the operator looks at RESEAU_MEDIA and the room on the disk.',
  },
  TRANSLATOR_UNAVAILABLE: {
    status: 503,
    meaning:
      'No machine translates here, or the one that does has not answered in time; nothing was changed.',
    remedy: 'Translate by hand, or try again; the operator names one in RESEAU_TRANSLATOR.',
  },
  EXPOSURE_LOOSENED: {
    status: 403,
    meaning: 'Exposure may only be tightened by one person; loosening needs a second.',
    remedy: 'Name a second person as approver.',
  },
} as const satisfies Record<string, ErrorMeaning>;

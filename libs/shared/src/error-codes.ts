/**
 * Everything the API may refuse, as codes; the web holds the words. A code comes with `params` for the words and,
 * for `invalid`, with the fields at fault.
 */
export const ERROR_CODES = [
  /** Nobody is signed in, or the sign-in has ended. */
  'signed_out',
  /** E-mail and password do not belong together (never says which). */
  'sign_in_failed',
  /** What one asks for wants a fresh proof of who one is; the same may be asked again after it. */
  'prove_again',
  /** A passkey did not open the house (never says why). */
  'passkey_failed',
  /** Without it one could not sign in any more. */
  'last_way_in',
  /** The time for the second step of signing in is over, or it is done. */
  'step_ended',
  /** A role one holds asks for a second step. */
  'second_factor_required',
  /** Only whoever has a second step may do this. */
  'second_factor_needed',
  /** There is nothing here that you may see. */
  'not_found',
  /** You may see it, but not do this. params.who: 'coordinator' | 'author' | 'administrator' | 'member' | 'guest' | 'visitor' */
  'not_allowed',
  /** Input at fault; `fields` says where and how. */
  'invalid',
  /** Too many at once. params.retryAfterSeconds */
  'too_many',
  /** Someone else changed it meanwhile. params.version is the newer one. */
  'conflict',
  /** The id that was sent belongs to something else. */
  'id_taken',
  /** The thread or space takes no more posts. */
  'locked',
  /** The time for taking it back is over. */
  'too_late',
  /** The room is not open yet, or not any more. params.opensAt (ISO instant) */
  'room_closed',
  /** Whoever runs the session has asked one to stay out of its room. */
  'room_removed',
  /** Whoever runs the session has paused one's writing in its room; one may read. */
  'room_paused',
  /** The session was canceled. */
  'session_canceled',
  /** The account of this address was deactivated; an administrator can reactivate it. */
  'deactivated',
  /** A link that was used, has expired or never existed. */
  'link_ended',
  /** This house sends no mail. */
  'mail_off',
  /** As many guests have come by the link as it lets in. */
  'guests_full',
  /** A time poll that takes no more answers: its last moment has passed, a time was chosen, or it was canceled. */
  'poll_closed',
  /** Someone without whom it cannot be said no to that time. params.names, a line each */
  'required_refused',
  /** The operation is too deep or too expensive. */
  'too_complex',
  /** The page asks what this house does not know any more: it is from an earlier time. */
  'page_outdated',
  /** Our fault. params.requestId */
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is wrong with one field of an input. */
export interface FieldFault {
  /** Path of the field in the input, e.g. `title` or `localStart`. */
  field: string;
  /** What it breaks: `required`, `too_long`, `too_short`, `too_small`, `too_large`, `email`, `url`, `zone`, `date`, `past`, `skipped`, `unknown`, `too_few_people`, `too_few`, `switched_off`, `too_many_own`, `too_many_here`, `wrong_password`, `password_common`, `password_own`, `password_weak`,
  /** What it breaks: `required`, `too_long`, `too_short`, `too_small`, `too_large`, `email`, `url`, `zone`, `date`, `past`, `skipped`, `unknown`, `too_few_people`, `too_few`, `switched_off`, `too_many_own`, `too_many_here`, `wrong_password`, `code_wrong`,
   * of lists `too_few_lines`, `too_many_lines`,
   * of files `file_type`, `file_too_large`, `file_slow`, `file_broken`, `file_unknown`, `too_many_files`, `alt_missing`, `alt_too_long`. */
  rule: string;
  params?: Record<string, string | number>;
}

/** A refusal as it travels: in GraphQL as `extensions` of the error, on a socket as the acknowledgement. */
export interface Refusal {
  code: ErrorCode;
  params?: Record<string, string | number>;
  fields?: FieldFault[];
}

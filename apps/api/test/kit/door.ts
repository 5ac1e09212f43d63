import type { Actor } from './actor.js';
import type { House } from './house.js';

// What is asked at the door, and by what.
export const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
export const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
export const OLD = 'a quiet staff room';
export const NEW = 'seven marbles under the porch';

export const VIEWER = `{ viewer { id } }`;
export const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { id } }`;
export const SEND = `mutation($input: SignInLinkSendInput!) { signInLinkSend(input: $input) }`;
export const FORGOTTEN = `mutation($input: PasswordForgottenInput!) { passwordForgotten(input: $input) }`;
export const LOOK = `query($token: String!) { signInLink(token: $token) { maskedEmail isShared next } }`;
export const LOOK_RESET = `query($token: String!) { passwordLink(token: $token) { maskedEmail } }`;
export const PRESS = `mutation($input: SignInByLinkInput!) { signInByLink(input: $input) { id } }`;
export const RESET = `mutation($input: PasswordResetInput!) { passwordReset(input: $input) { id } }`;
export const CHANGE = `mutation($input: PasswordChangeInput!) { passwordChange(input: $input) }`;
export const PROVE = `mutation($input: ProveAgainInput!) { proveAgain(input: $input) }`;
export const LIST = `{ mySignIns { id browser system how isShared isThis } }`;
export const REVOKE = `mutation($input: SignInRevokeInput!) { signInRevoke(input: $input) { id } }`;
export const REVOKE_OTHERS = `mutation { signInsRevokeOthers { id isThis } }`;

/** Sets when somebody proved in this sign-in last who they are. */
export const provedAgo = (house: House, { signInId }: Actor, minutes: number) =>
  house.db.query(`UPDATE sign_in SET proved_at = now() - make_interval(mins => $2) WHERE id = $1`, [
    signInId,
    minutes,
  ]);

import type { Actor } from './actor.js';
import { doDueJobs } from './jobs.js';
import type { MailingHouse } from './mailing.js';
import { aPerson } from './people.js';

// How an account is moved to another address.
export const ASK = `mutation($input: EmailChangeAskInput!) { emailChangeAsk(input: $input) { email until } }`;
export const WAITING = `{ myEmailChange { email until } }`;
export const WITHDRAW = `mutation { emailChangeWithdraw }`;
export const LOOK = `query($token: String!) { emailConfirmLink(token: $token) { maskedEmail mine forThemAlone } }`;
export const LOOK_STOP = `query($token: String!) { emailStopLink(token: $token) { maskedEmail mine forThemAlone } }`;
export const CONFIRM = `mutation($token: String!) { emailChangeConfirm(token: $token) { id email } }`;
export const STOP = `mutation($token: String!) { emailChangeStop(token: $token) }`;
export const HELP = `mutation($input: PersonEmailChangeInput!) { personEmailChange(input: $input) }`;

/** What tests of it do in a house. `passwordHash`: of whoever is made. */
export function movingAccounts(house: MailingHouse, passwordHash: string) {
  let count = 0;
  const someone = () => aPerson(house, { passwordHash });
  const anAddress = (at = 'new.example') => `Nia.${(count += 1)}@${at}`;
  const mailsTo = async (email: string) => house.newMail({ email } as Actor);
  const subjects = async (email: string) => (await mailsTo(email)).map(({ mail }) => mail.subject);
  const linkTo = async (email: string) =>
    (await mailsTo(email)).flatMap(({ mail }) => /#([\w-]{43})/.exec(mail.text ?? '')?.[1] ?? []).at(-1)!;
  const ask = (who: { gql: Actor['gql'] }, email: string) =>
    who.gql<{ emailChangeAsk: { email: string; until: string } }>(ASK, { input: { email } });
  /** Someone whose change waits, with both secrets. */
  const asking = async () => {
    const nia = await someone();
    const to = anAddress();
    await ask(nia, to);
    return { nia, to, confirm: await linkTo(to), stop: await linkTo(nia.email) };
  };
  const addressOf = async (who: Actor) =>
    (
      await house.db.query<{ email: string }>(`SELECT email::text FROM account WHERE person_id = $1`, [
        who.personId,
      ])
    )[0]?.email;
  const kinds = async (who: Actor) =>
    (
      await house.db.query<{ kind: string }>(
        `SELECT kind FROM audit_entry WHERE subject_id = $1 AND kind LIKE 'email.%' ORDER BY at, kind`,
        [who.personId],
      )
    ).map(({ kind }) => kind);
  /** Does what is due: the links to a new address that there are then, and when the next letter to one goes out. */
  const written = async ({ personId }: Actor) => {
    await doDueJobs(house);
    const [row] = await house.db.query(
      `SELECT (SELECT count(*)::int FROM link WHERE purpose = 'email.confirm' AND subject->>'personId' = $1) AS "linksToConfirm",
              (SELECT round(extract(epoch FROM run_at - now()) / 3600)::int FROM graphile_worker.jobs WHERE task_identifier = 'email-change.confirm') AS "hoursUntilLetter"`,
      [personId],
    );
    return row;
  };

  return { written, someone, anAddress, mailsTo, subjects, linkTo, ask, asking, addressOf, kinds };
}

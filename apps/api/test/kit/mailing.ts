import type { Actor } from './actor.js';
import { aHouse, type House } from './house.js';
import { doDueJobs, doJobs } from './jobs.js';
import { anSmtpServer, type CaughtMail, type SmtpCatcher } from './smtp.js';

/** A zone in which it is about noon now: no test waits for the night to be over. */
export function zoneAtNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  return ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** A zone in which it is about two in the night. */
export function zoneAtNight(): string {
  const ahead = ((2 - new Date().getUTCHours() + 36) % 24) - 12;
  return ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

export interface MailingHouse extends House {
  smtp: SmtpCatcher;
  /** Does what waits, and gives the mails that came to this person since the last look. */
  newMail(who: Actor): Promise<CaughtMail[]>;
}

/** A house that sends its mail to a real server on this machine. */
export async function aMailingHouse(
  settings: Record<string, string> = {},
  prepare?: (databaseUrl: string) => Promise<void>,
): Promise<MailingHouse> {
  const smtp = await anSmtpServer();
  const house = await aHouse(
    { SMTP_URL: smtp.url, MAIL_FROM: 'Hearth <hearth@hearth.example>', ...settings },
    undefined,
    prepare ? { prepare } : {},
  );
  const seen = new Map<string, number>();
  const close = house.close;
  return Object.assign(house, {
    smtp,
    newMail: async (who: Actor) => {
      await doJobs(house);
      const all = smtp.to(who.email);
      const from = seen.get(who.email) ?? 0;
      seen.set(who.email, all.length);
      return all.slice(from);
    },
    close: async () => {
      await close();
      await smtp.close();
    },
  });
}

export type Wishes = Record<string, unknown>;

/** What a settings page shows, breaks apart. */
export const SETTINGS = `id preset choices { kind mail push } quietFrom quietTo pausedUntil digest digestWeekday digestAt
  remindWeek remindDay remindHour holdBreaks addressStopped`;

/** Says how someone wants to be told. */
export const wishes = (who: Actor, input: Wishes) =>
  who.gql<{ notificationSettingsSave: Wishes }>(
    `mutation($input: NotificationSettingsSaveInput!) { notificationSettingsSave(input: $input) {
       ${SETTINGS} } }`,
    { input },
  );

/** Where the one click of a mail leads, as a path of the house. */
export function leavePath({ mail }: CaughtMail): string {
  const list = mail.headers.get('list') as { unsubscribe?: { url: string } } | undefined;
  const url = list?.unsubscribe?.url;
  if (!url) throw new Error('The mail names no way to leave');
  return new URL(url).pathname;
}

/** Lets the hour of someone's digest come, as if all that waits for it had waited for eight days. */
export async function digestHourComes(house: House, who: Actor): Promise<void> {
  await house.db.query(
    `UPDATE notification SET waits_since = waits_since - interval '8 days' WHERE person_id = $1`,
    [who.personId],
  );
  await house.db.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [
    `notification.mail:digest:${who.personId}`,
  ]);
  await doDueJobs(house);
}

/** From now on whoever comes to this house does without mail for their calendar: letters tell of sessions instead. */
export async function lettersOnly(house: House): Promise<void> {
  await house.db.query(`CREATE FUNCTION letters_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO calendar_setting (person_id, by_mail) VALUES (NEW.id, false); RETURN NEW; END $$`);
  await house.db.query(
    `CREATE TRIGGER letters_only AFTER INSERT ON person FOR EACH ROW EXECUTE FUNCTION letters_only()`,
  );
}

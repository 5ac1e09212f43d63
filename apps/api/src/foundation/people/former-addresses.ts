/** SQL: `alias`, a move of an account, away from this address after something was written under it, of this person or of others. */
const movedAway = (alias: string, email: string, writtenAt: string): string =>
  `${alias}.former_email = ${email} AND ${alias}.changed_at > ${writtenAt}`;

/**
 * SQL: is or was this address the account’s of this person when something was written under it? `now`: the address they have. What came
 * from one later may be someone else’s, who has it since; and what was there before they had it is whose it was then.
 */
export const isTheirAddress = (email: string, writtenAt: string, personId: string, now: string): string =>
  `((${email} = ${now} AND NOT EXISTS (SELECT 1 FROM email_change other WHERE ${movedAway('other', email, writtenAt)}))
    OR EXISTS (SELECT 1 FROM email_change moved WHERE moved.person_id = ${personId} AND ${movedAway('moved', email, writtenAt)}
          AND NOT EXISTS (SELECT 1 FROM email_change other WHERE ${movedAway('other', email, writtenAt)} AND other.changed_at < moved.changed_at)))`;

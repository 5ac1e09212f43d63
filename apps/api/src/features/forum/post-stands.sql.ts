/** SQL condition: the audience can read the post of this alias: its author has not taken it back, moderators do not hide it. */
export const stands = (post: string): string => `${post}.deleted_at IS NULL AND ${post}.hidden_at IS NULL`;

/** SQL condition: this person (SQL of an id) has not flagged the post of this alias. What one flagged is not brought again. */
export const notFlaggedBy = (post: string, person: string): string =>
  `NOT EXISTS (SELECT FROM post_flagged aside WHERE aside.post_id = ${post}.id AND aside.person_id = ${person})`;

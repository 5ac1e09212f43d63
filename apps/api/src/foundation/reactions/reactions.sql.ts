/** Kinds as they are stored, and what each is called on the wire. */
const KINDS = { thank_you: 'thankYou', with_you: 'withYou', helpful: 'helpful', me_too: 'meToo' };

const counts = Object.entries(KINDS)
  .map(([kind, name]) => `'${name}', count(*) FILTER (WHERE each.kind = '${kind}')`)
  .join(', ');

const SHOWN = { post: 'PostReactions', message: 'MessageReactions' };

/** SQL of how many reactions of each kind a post or a message has; null where it has none. Counted anew. */
export const countedReactions = (to: keyof typeof SHOWN, id: string): string => `
  (SELECT CASE WHEN count(*) > 0 THEN jsonb_build_object('__typename', '${SHOWN[to]}', ${counts}) END
     FROM ${to}_reaction each WHERE each.${to}_id = ${id})`;

/** SQL of the kinds with which the viewer reacted to the post of this alias, as a list. */
export const myReactions = (post: string, viewer: string): string => `
  CASE WHEN ${post}.reactions IS NULL THEN '[]'::json
       ELSE (SELECT coalesce(json_agg(own.kind ORDER BY own.kind), '[]') FROM post_reaction own
              WHERE own.post_id = ${post}.id AND own.person_id = ${viewer}) END`;

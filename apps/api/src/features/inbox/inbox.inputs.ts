import { Field, ID, InputType } from '@nestjs/graphql';
import { isUUID } from 'class-validator';
import { Check } from '../../platform/graphql/inputs.js';

/** Most notifications that are unread at once, and that one mark covers. */
export const MOST_UNREAD = 100;

@InputType()
export class InboxMarkInput {
  @Field(() => [ID])
  @Check('ids', (value) => {
    if (!Array.isArray(value) || value.length === 0) return { rule: 'required' };
    if (value.length > MOST_UNREAD) return { rule: 'too_long', params: { max: MOST_UNREAD } };
    return value.every((id) => isUUID(id)) ? null : { rule: 'unknown' };
  })
  ids: string[];
  @Field(() => Boolean) read: boolean;
}

import { Field, InputType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Id, Line, Whole } from '../../platform/graphql/inputs.js';

@InputType()
export class GuestLinkMakeInput {
  @Id() sessionId: string;
  @Line({
    max: LIMITS.guestLinkLabel,
    min: 0,
    defaultValue: '',
    description: 'Whom it is for; guests do not see it',
  })
  label: string;
  @Whole({ ...LIMITS.guests, optional: true, description: '5 unless told' }) mostGuests?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Guests see the link of the video call' })
  showsJoinUrl: boolean;
}

@InputType()
export class GuestEnterInput {
  @Line({ max: 200 }) token: string;
  @Id({ description: 'A secret of the browser’s: with it, asking once more makes nobody new' }) key: string;
  @Line({ max: LIMITS.personName }) name: string;
  @Line({ max: LIMITS.pronouns, min: 0, defaultValue: '' }) pronouns: string;
}

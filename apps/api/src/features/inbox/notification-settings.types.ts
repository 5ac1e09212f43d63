import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NOTIFICATION_KINDS, type NotificationKindName } from '@hearth/shared';
import { IsOptional } from 'class-validator';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Check, Whole } from '../../platform/graphql/inputs.js';
import { NotificationKind } from './inbox.types.js';
import type { Preset } from './quiet.js';

const NotificationPreset = {
  ALL: 'all',
  CONCERNS_ME: 'concerns_me',
  URGENT: 'urgent',
} satisfies Record<string, Preset>;
registerEnumType(NotificationPreset, { name: 'NotificationPreset' });

/** A word about one kind, which goes before the preset. */
@ObjectType()
export class NotificationMailChoice {
  @Field(() => NotificationKind) kind: NotificationKindName;
  @Field(() => Boolean) on: boolean;
}

@ObjectType()
export class NotificationSettings {
  @Field(() => ID, { description: "The viewer's id" }) id: string;
  @Field(() => NotificationPreset) preset: Preset;
  @Field(() => [NotificationMailChoice], { description: 'Kinds that do not follow the preset' })
  mail: NotificationMailChoice[];
  @Field(() => Int, {
    nullable: true,
    description: "Minutes of the day in the viewer's zone; null with quietTo: no quiet hours",
  })
  quietFrom: number | null;
  @Field(() => Int, { nullable: true }) quietTo: number | null;
  @Field(() => DateTime, { nullable: true }) pausedUntil: Date | null;
  @Field(() => Boolean, { description: "The viewer's address was refused for good: no mail goes there" })
  addressStopped: boolean;
}

@InputType()
export class NotificationMailChoiceInput {
  @Field(() => NotificationKind) kind: NotificationKindName;
  @Field(() => Boolean, { nullable: true, description: 'Null follows the preset again' })
  on?: boolean | null;
}

const MINUTES = { min: 0, max: 1_439, optional: true };

/** What is left out stays as it is. */
@InputType()
export class NotificationSettingsSaveInput {
  @Field(() => NotificationPreset, { nullable: true }) preset?: Preset;
  @Field(() => [NotificationMailChoiceInput], {
    nullable: true,
    description: 'Kinds that are not named keep the choice made before',
  })
  @IsOptional()
  @Check('choices', (value) =>
    Array.isArray(value) && value.length > NOTIFICATION_KINDS.length
      ? { rule: 'too_long', params: { max: NOTIFICATION_KINDS.length } }
      : null,
  )
  mail?: NotificationMailChoiceInput[];
  @Whole(MINUTES) quietFrom?: number | null;
  @Whole(MINUTES) quietTo?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Null ends the pause' })
  pausedUntil?: Date | null;
}

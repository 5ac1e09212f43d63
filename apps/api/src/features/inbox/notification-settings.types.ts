import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NOTIFICATION_KINDS, type NotificationKindName } from '@hearth/shared';
import { IsOptional } from 'class-validator';
import { State } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Check, Whole } from '../../platform/graphql/inputs.js';
import { NotificationKind } from './inbox.types.js';
import type {
  Digest as DigestName,
  MailChoice as MailChoiceName,
  Preset,
} from '../../foundation/quiet/quiet.js';
import { SchoolBreak } from '../../foundation/school-breaks/school-breaks.types.js';

const NotificationPreset = {
  ALL: 'all',
  CONCERNS_ME: 'concerns_me',
  URGENT: 'urgent',
} satisfies Record<string, Preset>;
registerEnumType(NotificationPreset, { name: 'NotificationPreset' });

const MailChoice = {
  AT_ONCE: 'at_once',
  DIGEST: 'digest',
  NEVER: 'never',
} satisfies Record<string, MailChoiceName>;
registerEnumType(MailChoice, { name: 'MailChoice' });

const Digest = { OFF: 'off', DAILY: 'daily', WEEKLY: 'weekly' } satisfies Record<string, DigestName>;
registerEnumType(Digest, { name: 'Digest', description: 'How often what was gathered is mailed together.' });

/** A word about one kind, which goes before the preset. */
@ObjectType()
export class NotificationChoice {
  @Field(() => NotificationKind) kind: NotificationKindName;
  @Field(() => MailChoice, { nullable: true, description: 'Null: as the preset has it' })
  mail: MailChoiceName | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the viewer's devices are told. Null: as the preset has it",
  })
  push: boolean | null;
}

@ObjectType()
export class NotificationSettings {
  @Field(() => ID, { description: "The viewer's id" }) id: string;
  @Field(() => NotificationPreset) preset: Preset;
  @Field(() => [NotificationChoice], { description: 'Kinds that do not follow the preset' })
  choices: NotificationChoice[];
  @Field(() => Int, {
    nullable: true,
    description: "Minutes of the day in the viewer's zone; null with quietTo: no quiet hours",
  })
  quietFrom: number | null;
  @Field(() => Int, { nullable: true }) quietTo: number | null;
  @Field(() => DateTime, { nullable: true }) pausedUntil: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When one is back, while one is away: nothing is sent until then',
  })
  awayUntil: Date | null;
  @Field(() => Digest, { description: 'As chosen, or as the preset has it' }) digest: DigestName;
  @Field(() => Int, { description: 'Of a weekly digest: 1 is Monday, 7 Sunday' }) digestWeekday: number;
  @Field(() => Int, { description: "Minute of the day in the viewer's zone" }) digestAt: number;
  @Field(() => Boolean) remindWeek: boolean;
  @Field(() => Boolean) remindDay: boolean;
  @Field(() => Boolean) remindHour: boolean;
  @Field(() => Boolean, { description: "Mail waits while the viewer's state has a school break" })
  holdBreaks: boolean;
  @Field(() => State, { nullable: true, description: "Of the viewer's organization" })
  state: State | null;
  @Field(() => [SchoolBreak], { description: "Of the viewer's state, not over yet, the earliest first" })
  breaks: SchoolBreak[];
  @Field(() => Boolean, { description: 'The viewer may change the breaks of every state' })
  canKeepBreaks: boolean;
  @Field(() => Boolean, { description: "The viewer's address was refused for good: no mail goes there" })
  addressStopped: boolean;
}

@InputType()
export class NotificationChoiceInput {
  @Field(() => NotificationKind) kind: NotificationKindName;
  @Field(() => MailChoice, {
    nullable: true,
    description: 'Null follows the preset again; left out it stays as it is',
  })
  mail?: MailChoiceName | null;
  @Field(() => Boolean, { nullable: true, description: 'Null and left out as for mail' })
  push?: boolean | null;
}

const MINUTES = { min: 0, max: 1_439, optional: true };

/** What is left out stays as it is. */
@InputType()
export class NotificationSettingsSaveInput {
  @Field(() => NotificationPreset, { nullable: true }) preset?: Preset;
  @Field(() => [NotificationChoiceInput], {
    nullable: true,
    description: 'Kinds that are not named keep the choice made before',
  })
  @IsOptional()
  @Check('choices', (value) =>
    Array.isArray(value) && value.length > NOTIFICATION_KINDS.length
      ? { rule: 'too_long', params: { max: NOTIFICATION_KINDS.length } }
      : null,
  )
  choices?: NotificationChoiceInput[];
  @Whole(MINUTES) quietFrom?: number | null;
  @Whole(MINUTES) quietTo?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Null ends the pause' })
  pausedUntil?: Date | null;
  @Field(() => Digest, { nullable: true, description: 'Null follows the preset again' })
  digest?: DigestName | null;
  @Whole({ min: 1, max: 7, optional: true }) digestWeekday?: number | null;
  @Whole(MINUTES) digestAt?: number | null;
  @Field(() => Boolean, { nullable: true }) remindWeek?: boolean | null;
  @Field(() => Boolean, { nullable: true }) remindDay?: boolean | null;
  @Field(() => Boolean, { nullable: true }) remindHour?: boolean | null;
  @Field(() => Boolean, { nullable: true }) holdBreaks?: boolean | null;
}

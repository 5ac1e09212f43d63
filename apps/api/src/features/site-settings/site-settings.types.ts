import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { Id, Line, Prose, Whole } from '../../platform/graphql/inputs.js';
import { SETTING_NAMES, type SettingName } from './site-settings.kinds.js';

export const SiteSettingName = enumOf(SETTING_NAMES);
registerEnumType(SiteSettingName, { name: 'SiteSettingName' });

@ObjectType({ description: 'The same words in both languages' })
export class BothLanguages {
  @Field() en: string;
  @Field() es: string;
}

@ObjectType('AccentShades', { description: 'Colors made of one accent, each #rrggbb' })
export class AccentShadesType {
  @Field() accent: string;
  @Field({ description: 'Under the pointer' }) strong: string;
  @Field({ description: 'A ground with a breath of it' }) wash: string;
  @Field({ description: 'Words on the accent' }) on: string;
}

@ObjectType('Accent')
export class AccentType {
  @Field() chosen: string;
  @Field(() => AccentShadesType) light: AccentShadesType;
  @Field(() => AccentShadesType) dark: AccentShadesType;
}

@ObjectType('AccentLook', { description: 'What would come of a color' })
export class AccentLookType {
  @Field() color: string;
  @Field(() => AccentType, { description: 'Made of it; where it does not pass, of the nearest' })
  accent: AccentType;
  @Field(() => Float, { description: 'The worst of any words in it or on it; 4.5 or more can be read' })
  contrast: number;
  @Field() passes: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Where it does not pass: the color next to it that does',
  })
  nearest: string | null;
}

@ObjectType('SiteLogo')
export class SiteLogoType {
  @Field(() => ID) id: string;
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
}

@ObjectType('QuietHoursOfNew', {
  description: 'Minutes of the day in each person’s own zone; both null: none',
})
export class QuietHoursType {
  @Field(() => Int, { nullable: true }) from: number | null;
  @Field(() => Int, { nullable: true }) to: number | null;
}

@ObjectType({ description: 'One thing administrators set; of its values the one that belongs to it' })
export class SiteSetting {
  @Field(() => ID, { description: 'The same as its name' }) id: string;
  @Field(() => SiteSettingName) name: SettingName;
  @Field(() => Int, { description: '0 while nobody ever set it' }) version: number;
  @Field({ description: 'What holds is what comes with the house' }) isUsual: boolean;
  @Field(() => DateTime, { nullable: true }) changedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Name of whoever set it last' })
  changedBy: string | null;
  @Field(() => BothLanguages, { nullable: true }) words: BothLanguages | null;
  @Field(() => BothLanguages, { nullable: true, description: 'What comes with the house' })
  usualWords: BothLanguages | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => AccentType, { nullable: true, description: 'Null: the house’s own green' })
  accent: AccentType | null;
  @Field(() => SiteLogoType, { nullable: true, description: 'Null: the flame' }) logo: SiteLogoType | null;
  @Field(() => QuietHoursType, { nullable: true }) quiet: QuietHoursType | null;
}

@ObjectType({ description: 'What the house says of itself, as HTML, to anybody; null where it says nothing' })
export class SiteTexts {
  @Field(() => ID, { description: 'The language' }) id: string;
  @Field(() => String, { nullable: true }) welcome: string | null;
  @Field(() => String, { nullable: true }) footer: string | null;
  @Field(() => String, { nullable: true }) agreements: string | null;
  @Field(() => String, { nullable: true }) privacy: string | null;
  @Field(() => String, { nullable: true, description: 'Address where people answer' }) support: string | null;
}

@InputType({ description: 'Of the values the one that belongs to it; or `usual`' })
export class SiteSettingSaveInput {
  @Field(() => SiteSettingName) name: SettingName;
  @Whole({ min: 0, max: 2_147_483_646, description: 'The one that was seen' }) version: number;
  @Field({ defaultValue: false, description: 'Back to what comes with the house' }) usual: boolean;
  @Prose({ min: 0, max: LIMITS.siteText, optional: true }) en?: string | null;
  @Prose({ min: 0, max: LIMITS.siteText, optional: true }) es?: string | null;
  @Line({ max: LIMITS.email, optional: true }) email?: string | null;
  @Line({ max: 7, optional: true, description: '#rrggbb' }) color?: string | null;
  @Id({ optional: true, description: 'Of a picture that was brought to /site/logo/:id' })
  logoId?: string | null;
  @Whole({ min: 0, max: 1_439, optional: true }) quietFrom?: number | null;
  @Whole({ min: 0, max: 1_439, optional: true }) quietTo?: number | null;
}

@InputType()
export class SiteTextPreviewInput {
  @Prose({ min: 0, max: LIMITS.siteText }) markdown: string;
}

@InputType()
export class SiteColorPreviewInput {
  @Line({ max: 7, description: '#rrggbb' }) color: string;
}

import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { Line, Prose } from '../../platform/graphql/inputs.js';
import { Email } from './people.types.js';
import { RULED_ROLES } from './second-factor-roles.js';
import { ViewerType } from './viewer.types.js';

/** A role a second factor can be required of. */
export const RuledRole = enumOf(RULED_ROLES);
export type RuledRole = (typeof RULED_ROLES)[number];
registerEnumType(RuledRole, { name: 'RuledRole' });

export const SignInWaitsForEnum = enumOf(['second_factor', 'second_factor_set_up']);
registerEnumType(SignInWaitsForEnum, { name: 'SignInWaitsFor' });

@ObjectType('SignInStep', { description: 'What this browser’s sign-in waits for' })
export class SignInStepType {
  @Field(() => SignInWaitsForEnum) waitsFor: keyof typeof SignInWaitsForEnum;
  @Field() email: string;
  @Field(() => DateTime, { description: 'From then on one signs in anew' }) endsAt: Date;
  @Field({ description: 'A code opens it; where not, a passkey does' }) byCode: boolean;
}

@ObjectType()
export class SecondFactorState {
  @Field(() => DateTime, { nullable: true, description: 'Null: there is none' }) since: Date | null;
  @Field({ description: 'A role one holds asks for it' }) required: boolean;
  @Field(() => Int) recoveryCodesLeft: number;
}

@ObjectType({ description: 'Shown once, while it is set up' })
export class SecondFactorKey {
  @Field({ description: 'As it is typed (base32)' }) key: string;
  @Field({ description: 'As it stands in a QR code' }) uri: string;
}

@ObjectType()
export class SecondFactorConfirmed {
  @Field(() => [String], { description: 'Shown this once' }) recoveryCodes: string[];
  @Field(() => ViewerType, { nullable: true, description: 'There where this opened a sign-in' })
  viewer: ViewerType | null;
}

@ObjectType()
export class SecondFactorRule {
  @Field(() => RuledRole) role: RuledRole;
  @Field() required: boolean;
  @Field(() => Int, { description: 'Who hold the role and have no codes: asking it of them signs them out' })
  lacking: number;
}

@InputType()
export class CodeInput {
  @Line({ max: 60, description: 'Six digits, or a recovery code' }) code: string;
}

@InputType()
export class SecondFactorBeginInput {
  @Line({ max: 60, optional: true, description: 'Of the one that counts now, where there is one' })
  code?: string | null;
}

@InputType()
export class SecondFactorRuleSaveInput {
  @Field(() => RuledRole) role: RuledRole;
  @Field() required: boolean;
}

@InputType()
export class SecondFactorResetInput {
  @Email() email: string;
  @Prose({ ...LIMITS.resetReason, description: 'Told to the person' }) reason: string;
}

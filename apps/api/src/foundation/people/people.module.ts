import { Module } from '@nestjs/common';
import { AccountSetUp } from './account-set-up.js';
import { AccountSetUpResolver } from './account-set-up.resolver.js';
import { EmailChange } from './email-change.js';
import { EmailChangeLetters } from './email-change-letters.js';
import { EmailChangeResolver } from './email-change.resolver.js';
import { FirstAdministrator } from './first-administrator.js';
import { KnownDevices } from './known-devices.js';
import { MailedLinks } from './mailed-links.js';
import { MailedLinksResolver } from './mailed-links.resolver.js';
import { OpenIdClients } from './openid-clients.js';
import { OpenIdController } from './openid.controller.js';
import { OpenIdDoor } from './openid-door.js';
import { OpenIdLinks } from './openid-links.js';
import { OpenIdResolver } from './openid.resolver.js';
import { OwnSignIns } from './own-sign-ins.js';
import { PasskeyCeremony } from './passkey-ceremony.js';
import { PasskeyFactor } from './passkey-factor.js';
import { PasskeySignIn } from './passkey-sign-in.js';
import { Passkeys } from './passkeys.js';
import { PasskeysResolver } from './passkeys.resolver.js';
import { PasswordStrength } from './password-strength.js';
import { PasswordWork } from './password-work.js';
import { PeopleResolver } from './people.resolver.js';
import { Proof } from './proof.js';
import { Reseal } from './reseal.js';
import { RightsGrown } from './rights-grown.js';
import { SafetyMails } from './safety-mails.js';
import { SafetyResolver } from './safety.resolver.js';
import { SecondFactorCheck } from './second-factor-check.js';
import { SecondFactorMails } from './second-factor-mails.js';
import { SecondFactor } from './second-factor.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SecondFactorRules } from './second-factor-rules.js';
import { SignInService } from './sign-in.service.js';
import { SharedDeviceResolver } from './shared-device.resolver.js';
import { SignInStep } from './sign-in-step.js';
import { WaysInMail } from './ways-in-mail.js';
import { Welcome } from './welcome.js';
import { PeopleOwn } from './people.own.js';

@Module({
  controllers: [OpenIdController],
  providers: [
    PeopleOwn,
    PeopleResolver,
    SafetyResolver,
    MailedLinksResolver,
    MailedLinks,
    OwnSignIns,
    KnownDevices,
    SafetyMails,
    PasswordWork,
    PasswordStrength,
    SignInService,
    Proof,
    FirstAdministrator,
    AccountSetUp,
    AccountSetUpResolver,
    EmailChange,
    EmailChangeLetters,
    EmailChangeResolver,
    Welcome,
    WaysInMail,
    PasskeyCeremony,
    PasskeySignIn,
    Passkeys,
    PasskeysResolver,
    OpenIdClients,
    OpenIdDoor,
    OpenIdLinks,
    OpenIdResolver,
    PasskeyFactor,
    SecondFactor,
    SecondFactorCheck,
    SecondFactorMails,
    SecondFactorResolver,
    SecondFactorRules,
    SignInStep,
    SharedDeviceResolver,
    Reseal,
    RightsGrown,
  ],
  exports: [
    RightsGrown,
    SignInService,
    Proof,
    EmailChange,
    FirstAdministrator,
    AccountSetUp,
    Welcome,
    PasswordWork,
    PasswordStrength,
    SecondFactor,
    SecondFactorRules,
  ],
})
export class PeopleModule {}

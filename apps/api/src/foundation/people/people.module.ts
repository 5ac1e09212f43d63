import { Module } from '@nestjs/common';
import { AccountSetUp } from './account-set-up.js';
import { AccountSetUpResolver } from './account-set-up.resolver.js';
import { FirstAdministrator } from './first-administrator.js';
import { Proof } from './proof.js';
import { PeopleResolver } from './people.resolver.js';
import { SafetyResolver } from './safety.resolver.js';
import { SignInService } from './sign-in.service.js';
import { Welcome } from './welcome.js';

@Module({
  providers: [
    PeopleResolver,
    SafetyResolver,
    SignInService,
    Proof,
    FirstAdministrator,
    AccountSetUp,
    AccountSetUpResolver,
    Welcome,
  ],
  exports: [SignInService, Proof, FirstAdministrator, AccountSetUp, Welcome],
})
export class PeopleModule {}

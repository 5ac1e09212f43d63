import { Module } from '@nestjs/common';
import { FirstAdministrator } from './first-administrator.js';
import { PeopleResolver } from './people.resolver.js';
import { SignInService } from './sign-in.service.js';

@Module({
  providers: [PeopleResolver, SignInService, FirstAdministrator],
  exports: [SignInService, FirstAdministrator],
})
export class PeopleModule {}

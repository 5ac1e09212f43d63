import { Global, Module } from '@nestjs/common';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { ViewerSource } from '../../platform/access/viewer.js';
import { CohortsResolver } from './cohorts.resolver.js';
import { PeopleSearch } from './people.search.js';
import { SignedInViewers } from './viewer-source.js';
import { CohortsOwn } from './cohorts.own.js';

/** Global for the Viewer's sake: everything asks who asks. */
@Global()
@Module({
  providers: [
    CohortsOwn,
    CohortsResolver,
    PeopleSearch,
    { provide: ViewerSource, useClass: SignedInViewers },
    ViewerOfRequest,
  ],
  exports: [ViewerSource, ViewerOfRequest],
})
export class CohortsModule {}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { PageSizeArg } from '../../platform/graphql/inputs.js';
import { siteMember } from './directory.policy.js';
import { directoryChoices, directoryPage } from './directory.queries.js';
import { DirectoryChoices, DirectoryInput, DirectoryPage } from './directory.types.js';

/** Who is in the house, for those who are. */
@Resolver()
export class DirectoryResolver {
  constructor(private readonly db: Db) {}

  @Query(() => DirectoryPage, { description: 'People of the house, by name' })
  @Allow(siteMember)
  directory(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DirectoryInput,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<DirectoryPage> {
    return directoryPage(this.db, viewer, input, { first, after });
  }

  @Query(() => DirectoryChoices, { description: 'What people can be looked for by, and how many each finds' })
  @Allow(siteMember)
  directoryChoices(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DirectoryInput,
  ): Promise<DirectoryChoices> {
    return directoryChoices(this.db, viewer, input);
  }
}

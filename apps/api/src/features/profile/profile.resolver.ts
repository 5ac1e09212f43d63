import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ShownTo } from '@hearth/shared';
import { PersonProfile, ShownToEnum } from '../../foundation/people/profile.types.js';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { ProfilePictureSaveInput, ProfileSaveInput } from './profile.inputs.js';
import { ProfileService } from './profile.service.js';
import { OwnProfile, PersonPage } from './profile.types.js';

/** What people say of themselves, and the page of each. */
@Resolver(() => OwnProfile)
export class ProfileResolver {
  constructor(private readonly service: ProfileService) {}

  @Query(() => PersonPage)
  @Allow(signedIn)
  personPage(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<PersonPage> {
    return this.service.page(viewer, id);
  }

  @Query(() => OwnProfile)
  @Allow(signedIn)
  myProfile(@CurrentViewer() viewer: Viewer): Promise<OwnProfile> {
    return this.service.own(viewer);
  }

  @Query(() => PersonProfile, { description: 'One’s own as those see it to whom just this much is shown' })
  @Allow(signedIn)
  myProfileAs(
    @CurrentViewer() viewer: Viewer,
    @Args('to', { type: () => ShownToEnum }) to: ShownTo,
  ): Promise<PersonProfile> {
    return this.service.as(viewer, to);
  }

  @Mutation(() => OwnProfile)
  @Allow(signedIn)
  profileSave(@CurrentViewer() viewer: Viewer, @Args('input') input: ProfileSaveInput): Promise<OwnProfile> {
    return this.service.save(viewer, input);
  }

  @Mutation(() => OwnProfile, { description: 'The one before is removed; the same again is the same' })
  @Allow(signedIn)
  profilePictureSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ProfilePictureSaveInput,
  ): Promise<OwnProfile> {
    return this.service.savePicture(viewer, input);
  }

  @Mutation(() => OwnProfile)
  @Allow(signedIn)
  profilePictureRemove(@CurrentViewer() viewer: Viewer): Promise<OwnProfile> {
    return this.service.removePicture(viewer);
  }
}

import { Module } from '@nestjs/common';
import { FilesModule } from '../../foundation/files/files.module.js';
import { ProfilePicture } from './profile-picture.js';
import { ProfileResolver } from './profile.resolver.js';
import { ProfileService } from './profile.service.js';

/** What people say of themselves, and who sees which of it. */
@Module({ imports: [FilesModule], providers: [ProfileResolver, ProfileService, ProfilePicture] })
export class ProfileModule {}

/** The English texts of the page as it opens (`enLater.ts` has the others); their type is the contract for other languages. */
import { app } from './en/app.ts';
import { casualties } from './en/casualties.ts';
import { common } from './en/common.ts';
import { diplomacy } from './en/diplomacy.ts';
import { fault } from './en/fileFaults.ts';
import { filters } from './en/filters.ts';
import { network } from './en/network.ts';
import { url } from './en/url.ts';

export const en = { app, casualties, common, diplomacy, fault, filters, network, url };

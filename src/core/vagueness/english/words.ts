import { words } from '../word-list';

/** No one and nothing in particular. */
export const ANYONE = words(
  'it them others people everyone someone anyone everybody somebody things stuff myself ourselves us me more',
);

export const DETERMINERS = words(
  'a an the my our your his her their its this that these those each every all any no both another whose',
);
export const UNIVERSALS = words('each every all any nobody none no everyone both');

/** Words that end the core of an object. */
export const BOUNDARIES =
  words(`by so through via in within for with to on from over across as using until till before after during when while at per
that who which without into towards toward than because if where including such or but between among against outside
inside beyond behind throughout alongside about around instead upon despite and not enough`);

/** Words that carry no meaning of their own. */
export const FILLERS =
  words(`the a an of and or in on at to for with my our your their its his her this that these those by from as is are be being
been it i we you they he she will would can could should must may might do does did has have had not no very really
also more most into over under per than then so such each every all any some both me us them him own just only even
i'll we'll i'd i'm we're we've let's let one who what when where how which while until before after about through`);

export const PRONOUNS = words(`i we you they he she it i'll we'll i'd we'd i'm we're we've they'll you'll they're`);
export const MODALS =
  words(`will would 'd want wants to hope hopes like love plan plans aim aims need needs try trying tries intend intends wish
wishes should must can could may might going be able also shall successfully formally proactively actively please`);
export const WISHES =
  words(`want wants hope hopes wish wishes try trying tries strive strives aspire aspires dream dreams intend intends seek
seeks would i'd we'd`);
export const INTENTS = words(
  'goal goals focus aim aims objective objectives priority priorities mission ambition target dream plan intention',
);

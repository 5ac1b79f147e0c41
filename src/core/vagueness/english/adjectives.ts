import { words } from '../word-list';

/** Qualities: of a person, a team or a thing; a matter of opinion until something shows them. */
export const TRAITS =
  words(`strategic productive social authentic present proactive confident visible effective efficient successful creative
innovative organised organized disciplined focused positive assertive resilient agile flexible adaptable approachable
accountable responsible reliable dependable trusted respected recognised recognized influential knowledgeable skilled
skilful experienced professional mature independent empathetic empathic inclusive collaborative supportive helpful
patient kind curious motivated passionate engaged inspiring inspirational charismatic thoughtful decisive humble
honest transparent vocal outgoing public communicable communicative articulate fluent proficient competent capable
comfortable expert healthy healthier fit fitter balanced calm mindful grateful wealthy rich famous excellent
outstanding exceptional cutting-edge self-sufficient robust scalable stable secure maintainable sustainable performant
intuitive seamless modern lean nimble competitive dynamic cohesive aligned clean smooth relevant valuable valued
useful meaningful impactful strong stronger great good bad nice cool awesome amazing perfect ideal superior premier
aware conscious thorough diligent autonomous fast friendly happy happier busy tough brave bold energetic systematized
prioritized informed high-performing welcoming painful painless meticulous resourceful respectful tactful truthful
hopeful graceful powerful purposeful playful cheerful intentional deliberate rational logical critical analytical
systemic versatile eloquent persuasive convincing credible charming warm gentle caring loving compassionate
considerate polite courteous attentive receptive responsive reactive perceptive sensitive intelligent smart clever
wise brilliant sharp quick-witted literate versed seasoned consistent persistent tenacious determined driven committed
dedicated devoted loyal faithful hard-working hardworking industrious ambitious adventurous courageous fearless daring
outspoken extroverted sociable likeable popular well-known renowned prominent prestigious noticed noticeable
distinguished notable remarkable extraordinary special unique distinctive original imaginative inventive artistic
visionary forward-thinking future-proof digital fearful ethical moral principled fair just equitable diverse
accessible usable simple rigorous optimal optimized elite best-of-breed polished refined elegant beautiful attractive
compelling engaging delightful enjoyable memorable exciting motivating rewarding fulfilling satisfying prosperous
thriving profitable viable sound greener grounded centred centered peaceful serene relaxed rested easygoing carefree
cautious careful prudent frugal generous thankful optimistic realistic pragmatic practical hands-on tidy neat punctual
timely prepared cross-functional go-to difficult safe safer trustworthy promising constructive unbiased unafraid
afraid scared lazy impressive clear cognitive mental emotional spiritual`);

/** Traits that before a thing only say of which kind it is: "social media", "public transport". */
export const RELATIONAL = words('social public professional independent visible patient expert');

/** How weighty a thing is said to be: by itself no line that anybody could draw. */
export const SIZES = words(
  'major important key complex challenging large-scale big huge significant serious notable substantial critical crucial vital difficult hard tough interesting ambitious',
);

/** "Quality-conscious", "solution-oriented": qualities made as needed. */
const MADE_TRAIT =
  /^(?:self|well|highly)-[a-z]+(?:ed|ing)$|^un[a-z]{4,}(?:able|ible)$|^(?:audit|future|bullet|crisis|recession|idiot|fool)-?proof$|^(?:high|top|low)-(?:impact|value|quality|profile|trust|performance|stakes|energy|leverage|touch|maintenance)$|-(?:driven|oriented|focused|focussed|centric|centred|centered|minded|first|savvy|friendly|conscious|worthy|aware|informed|obsessed|ready|grade|class|leading|effective|efficient|respected|reliant|rounded|organised|organized)$/;

/** Whether a word names a quality of a person or thing. */
export function isTrait(word: string): boolean {
  return TRAITS.has(word) || MADE_TRAIT.test(word);
}

/** Comparatives: than what, and by how much? */
export const COMPARATIVES =
  words(`better more less fewer faster quicker slower higher lower bigger smaller stronger weaker easier simpler smarter
happier healthier greater harder earlier cheaper cleaner safer closer deeper broader wider leaner fitter calmer
clearer richer smoother tighter kinder bolder further worse greener friendlier tidier longer shorter sharper warmer
nicer wiser lighter louder quieter slimmer thinner tougher braver brighter livelier steadier busier prouder poorer
heavier nimbler humbler cleverer fairer softer firmer freer newer fresher finer fuller sounder saner`);

/** Superlatives: an opinion until there is a ranking. */
export const SUPERLATIVES =
  words(`best greatest leading world-class best-in-class cutting-edge state-of-the-art first-class premier top-notch fastest
strongest smartest biggest industry-leading fastest-growing unrivalled unrivaled unparalleled number-one world-leading
finest top-tier top-performing top-rated market-leading unmatched unbeatable second-to-none preferred easiest simplest
safest happiest`);

/** What somebody feels or thinks. */
export const MOODS =
  words(`happy happier happiness satisfied comfortable confident confidence confidently pleased glad joy excited enthusiastic
supported appreciated heard included delighted content proud inspired frustrated stressed overwhelmed relaxed
energised energized fulfilled loved loves trusts respects feel feels felt enjoy enjoys like likes pleasant motivated
impressed valued`);

/** Adverbs that say when, where or how without praising, and words that only look like adverbs. */
const PLAIN_ADVERB =
  /^(?:only|early|daily|weekly|monthly|yearly|hourly|quarterly|annually|biweekly|bi-weekly|fortnightly|nightly|family|supply|reply|apply|rely|assembly|july|italy|fly|lily|ally|anomaly|multiply|imply|comply|finally|(?:first|second|third|last|recent|current|new|former|previous|part|most|main|near|rough|approximate|exact|direct|independent|automatic|manual|digital|electronic|remote|internal|external|local|joint|formal|official|separate|public|private|sole|oral|verbal|physical|financial|technical|legal|medical|professional|personal|mental|individual|regular|annual|sole|elder|late|actual|unanimous)(?:al)?ly)$/;

/** Whether a word promises and settles nothing: one of the list, or an adverb of manner. */
export function isFuzzy(word: string): boolean {
  return FUZZY.has(word) || (word.length > 5 && word.endsWith('ly') && !word.includes('-') && !PLAIN_ADVERB.test(word));
}

/** "With heart", "with more feeling": how, and by whose judgement? */
export const MANNERS = words(
  'heart ease style pride care flair grace joy zest vigour vigor intent love integrity empathy passion purpose feeling kindness confidence courage enthusiasm dignity respect patience energy precision clarity rigour rigor conviction compassion honesty humility authenticity curiosity gratitude dedication commitment professionalism excellence',
);

/** Words that promise and settle nothing. */
export const FUZZY =
  words(`good great well nice strong high proper adequate sufficient reasonable significant substantial various several some
many much lots lot things thing stuff something everything anything etc overall general very truly optimal holistic forward onward ahead
somehow soon asap possible needed necessary suitable appropriate big broader wider next-level fully world-class
excellent regular healthy effective efficient improved enhanced increased reduced optimized optimised high-quality
top-notch solid amazing awesome robust correct fine okay ok decent wonderful fantastic superb exceptional outstanding
meaningful impactful whenever wherever someday sometime eventually nearly almost mostly partly largely up-to-date realistic manageable acceptable satisfactory tremendous massive huge`);

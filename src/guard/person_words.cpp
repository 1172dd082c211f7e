// SPDX-License-Identifier: MIT
#include "guard/word_lists.h"

namespace asterism::guard {

std::vector<WordList> personWords()
{
    return {
        {Sense::Title,
         "mr mrs ms miss mx atty engr dr prof professor sir madam rev reverend father fr sister "
         "pastor judge "
         "officer nurse aunt auntie uncle grandma grandpa granny rabbi imam sergeant sgt detective "
         "sr sra srta dra dna senor senora senorita don dona doctor doctora profesor profesora "
         "padre "
         "tia tio abuela abuelo "
         "aling mang ate kuya ginoong ginang binibining gng bb nanay tatay lola lolo tita tito "
         "manang "
         "manong "
         "herr herrn frau fraulein familie pfarrer oma opa tante onkel"},
        {Sense::TitleInSmall,
         "mr mrs senor senora senorita don dona doctor doctora profesor profesora tia tio abuela "
         "abuelo aunt auntie uncle padre sra srta dra sr dr ms nurse pastor judge officer "
         "grandma grandpa sister aling mang kuya ate nanay tatay lola lolo tita tito manang "
         "manong"},
        {Sense::Kin,
         "husband wife son daughter mother father brother mom mum dad boyfriend girlfriend "
         "partner ex boss stepson stepdaughter stepfather stepmother neighbor neighbour niece "
         "nephew "
         "cousin toddler baby fiance fiancee grandson granddaughter twin teenager client patient "
         "pt "
         "hijo hija madre padre hermano hermana esposo esposa marido mujer novio novia pareja jefe "
         "jefa vecino vecina sobrino sobrina primo prima nieto nieta paciente clienta suegra "
         "cunada "
         "anak asawa kapatid nobyo nobya pinsan pamangkin kliyente"},
        {Sense::Client,
         "client clients patient patients pt pts pat cl cx px couple "
         "paciente pacientes cliente clienta consultante "
         "kliyente pasyente "
         "klient klientin klienten patient patientin patienten"},
        {Sense::PersonArticle, "si ni kay sina nina kina"},
        {Sense::PersonArticleSure, "kay kina"},
        {Sense::Filipino,
         "ang ng mga niya siya ako sa na ko kanyang daw po nang nung noong ay nya sya namin natin "
         "tayo kami akong kaming tayong siyang hindi pero dahil kasi rin lang pa ba mo iyong yung "
         "doon dito naman parang anak "
         "nanay tatay raw kanina sila nila kanila kung"},
        {Sense::NoName,
         "i ma maam sir monday tuesday wednesday thursday friday saturday sunday january february "
         "march april "
         "may "
         "june july august september october november december christmas easter thanksgiving "
         "ramadan english spanish german filipino filipina tagalog american british irish mexican "
         "french italian chinese japanese korean indian african asian latino latina european "
         "catholic muslim jewish christian buddhist hindu protestant mormon mental health centered "
         "and or what who why how the she he they we it you in on at but so then this that my her "
         "his our no yes "
         "not "
         "emdr cbt dbt act ifs phq gad ptsd adhd ocd zoom skype facebook instagram tiktok google "
         "gott dios god jesus lord diyos us uk eu usa portal rights records safety education first "
         "practitioner emeritus figure earth nature superior training manager line assistant "
         "lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo "
         "junio "
         "julio agosto septiembre octubre noviembre diciembre navidad pasko "
         "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni "
         "juli oktober dezember doktor professor kollegin kollege supervisorin supervisor chef "
         "chefin "
         "angst zeit wut trauer karriere kinder arbeit mutter vater leben kraft hilfe fur und oder "
         "mit im als ist hat war sich nicht"},
        {Sense::Author,
         "winnicott bion jung freud klein kernberg kohut linehan erikson bowlby ainsworth beck "
         "ellis "
         "perls rogers yalom skinner piaget vygotsky satir minuchin bowen haley erickson frankl "
         "adler "
         "horney sullivan fairbairn lacan fonagy siegel porges kolk shapiro gottman johnson "
         "schwartz "
         "hayes rosenberg maslow bandura seligman kabat zinn herman ferenczi mcwilliams kegan "
         "schon "
         "kram clutterbuck dalloway quixote quijote watson jekyll seuss tolkien lewis milne eliot "
         "salinger rowling laing lawrence auden wells hooks fromm rank stern tronick schore levine "
         "ogden brown neff gilbert padesky persons young wampold norcross lambert miller rollnick"},
        {Sense::InitialLead,
         "with for about from to saw seen seeing met by told asked helped know and ask tell miss "
         "of "
         "con para sobre vi conoci atendi a "
         "kay si ni sina "
         "mit von uber fur bei wegen und"},
        {Sense::InitialVerb,
         "said says came comes told tells asked asks wants wanted cried cries called calls feels "
         "felt "
         "went left thinks thought cancelled canceled arrived started laughed looked sat talked "
         "spoke "
         "texted forgot refused missed has had "
         "dijo dice vino llego lloro quiere pregunto falto siente "
         "sagt sagte kam kommt will wollte fragt fragte weint weinte schweigt schwieg meint "
         "meinte "},
        {Sense::LetteredThing,
         "plan vitamin option type part group hepatitis grade criterion appendix section cluster "
         "step room unit level axis factor form figure table exhibit schedule building wing gate "
         "ward block class category version phase team option arm site hall "
         "vitamina opcion tipo parte grupo "
         "bitamina uri "
         "typ teil gruppe anhang klasse raum stufe punkt variante"},
        {Sense::CapitalPair,
         "id iq md pt ot si hi uk us eu tv ok dv aa na ed er gp sw bp pm am ms dm hr pr or no re "
         "dr "
         "ps pc vr qa po et al ba ma rn lp sa sh cv it is in we he my do ip ad bd bi ii iv vi ix"},
        {Sense::Feminine,
         "eine einer jede jeder keine meine seine diese dieser als junge alte altere andere erste "
         "die"},
    };
}

} // namespace asterism::guard

// SPDX-License-Identifier: MIT
#include "guard/word_lists.h"

namespace asterism::guard {

std::vector<WordList> dateWords()
{
    return {
        {Sense::Month,
         "january february march april may june july august september october november december "
         "jan feb mar apr jun jul aug sep sept oct nov dec "
         "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
         "diciembre ene abr dic "
         "pebrero marso hunyo hulyo setyembre oktubre nobyembre disyembre "
         "januar janner februar feber marz maerz mai juni juli oktober dezember mrz okt dez"},
        {Sense::MonthIfCapital, "march may mar mai dec dic sep ene jan jun"},
        {Sense::MonthAfterDot,
         "januar janner februar feber marz maerz april mai juni juli august september oktober "
         "november dezember jan feb mrz apr jun jul aug sep sept okt nov dez"},
        {Sense::DayOrdinal,
         "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
         "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
         "thirtieth"},
        {Sense::DayNumeral,
         "primero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
         "quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres "
         "veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta"},
        {Sense::DateLead,
         "on since dated dob born until el dia desde hasta noong nung nitong "
         "am vom zum bis seit ab den dem geb geboren datum fecha petsa date "
         "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
         "lunes martes miercoles jueves viernes sabado domingo "
         "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa "
         "so "
         "montags dienstags mittwochs donnerstags freitags birthday bday cumpleanos kaarawan "
         "geburtstag"},
        {Sense::Numbered,
         "session sessions week chapter module unit step page item question version stage phase "
         "level grade round volume issue part exercise slide track room floor bed group cohort "
         "sesion semana capitulo modulo pagina paso tema unidad sesyon linggo kabanata pahina "
         "sitzung sitzungen stunde woche kapitel seite modul einheit ubung teil raum zimmer "
         "gruppe"},
        {Sense::Counted,
         "scale items session sessions client clients patient patients hour hours hr hrs minute "
         "minutes min "
         "mins "
         "time times week weeks day days month months year years people persons percent points "
         "point "
         "of and or sets units notes pages cases intakes slots students steps miles km euro euros "
         "dollars pesos questions items chapters groups cancellations referrals emails calls "
         "letters "
         "sesion sesiones cliente clientes paciente pacientes horas hora minutos veces semanas "
         "dias "
         "meses anos personas puntos casos por paginas pesos "
         "beses oras minuto araw linggo buwan taon kliyente piso "
         "sitzungen stunden minuten mal wochen tage tagen monate jahre leute personen punkte falle "
         "klienten patienten prozent seiten menschen einwohner worter zeichen schritte schritten "
         "kilometer meter metern mark stuck kinder kindern teilnehmer familien"},
        {Sense::Version,
         "version ver v section chapter kapitel abschnitt capitulo build release qt icd dsm"},
        {Sense::Published, "isbn issn doi pmid orcid arxiv grant"},
        {Sense::AgeNoun,
         "old yo yr yrs year years anos ano anyos taong taon jahre jahren jahrig jahrige jahrigen "
         "jahriger jahriges jahrigem"},
        {Sense::AgeLabel, "age aged ages edad alter alters age"},
        {Sense::AgeVerb,
         "turned turns turning turn cumplio cumple cumplira cumplir wurde wird nag"},
        {Sense::Ninety, "ninety noventa neunzig siyamnapu"},
    };
}

} // namespace asterism::guard

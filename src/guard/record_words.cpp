// SPDX-License-Identifier: MIT
#include "guard/word_lists.h"

namespace asterism::guard {

std::vector<WordList> recordWords()
{
    return {
        {Sense::NationalLabel,
         "ssn sss nino curp dni nie nif nuss nss gsis ssnr svnr rvnr sin "
         "sozialversicherungsnummer rentenversicherungsnummer"},
        {Sense::RecordLabel,
         "mrn emr ehr iban imei vin passport pasaporte passnummer reisepass acct account "
         "expediente expedientes nhc poliza aktenzeichen az fallnummer aktennummer patientennummer "
         "kundennummer kontonummer versichertennummer krankenversichertennummer "
         "krankenkassennummer kvnr mitgliedsnummer versicherungsnummer steuernummer chiffre "
         "ausweisnummer personalausweis fuhrerschein philhealth tin umid pagibig "
         "folio docket serial mac clabe cuenta tarjeta licence license licencia lisensya prc "
         "steuerid rechnungsnummer"},
        {Sense::RecordThing,
         "record records chart case file patient client member membership policy claim medical "
         "tax steuer kv kd invoice referral report insurance group hospital clinic health medicaid "
         "medicare nhs "
         "ref "
         "reference certificate card credit badge permit student employee "
         "caso historia historial paciente clinica seguro afiliado sanitaria referencia carnet "
         "kaso rekord pasyente kliyente "
         "akte fall konto patienten klienten versicherten rechnung bescheid rezept mitglied"},
        {Sense::PlateLabel,
         "plate plates tag registration reg plaka matricula placa placas kennzeichen nummernschild "
         "autokennzeichen"},
        {Sense::NumberSign,
         "no nos n nr num number numbers numero numeros id ids nummer blg bilang code ending ref"},
        {Sense::LabelFiller,
         "is was reads ends in last four digits n es era ist war ang ay de del la el der die das "
         "her his their su sus kanyang "
         "niya number no nr num numero nummer id ids code ending in with called it on expediente "
         "historia clinica clinico medico sanitaria identity identification lautet card plate car "
         "record pag ibig licensed blg bilang o account"},
        {Sense::PhoneContext,
         "call called calls calling phone phoned phones tel telephone cell mobile fax text texted "
         "texts whatsapp viber ring rang dial sms landline hotline reach reachable voicemail "
         "llamar llama llamo llame telefono movil celular fijo contacto "
         "tawag tumawag tawagan telepono selpon nagtext "
         "anrufen angerufen ruft rief telefon telefonnummer handy handynummer mobil festnetz "
         "ruckruf erreichbar tlf tfno durchwahl"},
    };
}

} // namespace asterism::guard

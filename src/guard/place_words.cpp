// SPDX-License-Identifier: MIT
#include "guard/word_lists.h"

namespace asterism::guard {

std::vector<WordList> placeWords()
{
    return {
        {Sense::Street,
         "street st road rd avenue ave lane ln drive dr court ct boulevard blvd way place pl "
         "terrace close crescent square sq highway hwy parkway pkwy circle cir trail gardens row "
         "grove hill mews walk green park extension ext subdivision subd village"},
        {Sense::StreetInSmall, "street road avenue ave lane boulevard blvd rd crescent"},
        {Sense::StreetLead,
         "calle avenida avda av plaza pza paseo carrer ronda camino travesia carretera carrera "
         "callejon glorieta rambla kalye"},
        {Sense::StreetLeadAlone, "calle avenida avda kalye"},
        {Sense::HomePart, "apt apartment flat suite ste apto piso puerta"},
        {Sense::Neighborhood, "brgy bgy barangay purok sitio poblacion"},
        {Sense::LotPart, "blk block lot phase bldg building"},
        {Sense::NoPlaceName,
         "captain hall health tanod kagawad official officials chairman chairwoman council center "
         "centre clinic clearance secretary worker workers day assembly captains elections level"},
        {Sense::NoStreetName,
         "a an the and or to of in on down up for with by at from my her his our their this that "
         "hour hours minute minutes min year years week weeks month months day days session "
         "sessions "
         "mile miles step steps km people clients client times time more long way late early "
         "percent "
         "each per out into off along across through we she he they i you it was is are were"},
        {Sense::NameParticle,
         "de del de la las los el y da dos von van vom zum zur der den dem dela delos san sta "
         "santa "
         "am an im auf unter alten"},
        {Sense::State,
         "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh "
         "nj "
         "nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr "
         "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia "
         "hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland "
         "massachusetts "
         "michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon "
         "pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming mexico "
         "york jersey carolina dakota hampshire"},
        {Sense::City,
         "berlin hamburg munchen koln frankfurt stuttgart dusseldorf leipzig dortmund essen bremen "
         "dresden hannover nurnberg duisburg bochum wuppertal bielefeld bonn munster karlsruhe "
         "mannheim augsburg wiesbaden kiel freiburg lubeck erfurt mainz rostock kassel halle "
         "magdeburg potsdam saarbrucken heidelberg darmstadt regensburg wurzburg gottingen ulm "
         "wien graz linz salzburg innsbruck zurich basel bern luzern "
         "madrid barcelona valencia sevilla zaragoza malaga murcia palma bilbao alicante cordoba "
         "valladolid vigo gijon granada oviedo pamplona almeria donostia santander burgos "
         "salamanca "
         "cadiz toledo leon guadalajara monterrey puebla bogota medellin lima quito caracas "
         "manila quezon makati pasig taguig cebu davao iloilo baguio caloocan mandaluyong marikina "
         "paranaque muntinlupa pasay antipolo bacolod zamboanga dagupan naga"},
        {Sense::PostalLabel, "zip zipcode postcode plz postleitzahl cp postal postalcode"},
    };
}

} // namespace asterism::guard

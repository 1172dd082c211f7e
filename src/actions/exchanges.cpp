// SPDX-License-Identifier: MIT
#include "actions/exchanges.h"

#include "actions/meeting_rows.h"

namespace asterism::actions {
namespace {

void expectCome(const PartialDate& date, Day today, const std::string& column)
{
    if (!date.isEmpty() && *date.earliest() > today) {
        throw Error(Refusal::DateStillToCome, "That day is still to come.", column);
    }
}

std::string nameOf(const Reader& plan, const Exchange& exchange)
{
    return plan.at(plan.at(exchange.relationship).person).displayName;
}

} // namespace

Id<Exchange> addExchange(Store& store, Exchange exchange, Day today)
{
    const auto& plan = store.reader();
    exchange.id = exchange.id.isEmpty() ? newId<Exchange>() : exchange.id;
    exchange.happenedOn = exchange.happenedOn.isEmpty() ? PartialDate(today) : exchange.happenedOn;
    expectCome(exchange.happenedOn, today, "happened_on");
    expectCome(exchange.thankedOn, today, "thanked_on");
    if (exchange.offer) {
        plan.at(*exchange.offer);
    }
    store.act({Verb::Add, "exchange", nameOf(plan, exchange)}, [&](Writer& writer) {
        writer.put(exchange);
    });
    return exchange.id;
}

Id<Exchange> addExchangeWith(Store& store, const Id<Person>& person, Exchange exchange, Day today)
{
    const auto name = store.reader().at(person).displayName;
    Id<Exchange> id;
    store.act({Verb::Add, "exchange", name}, [&](Writer& plan) {
        exchange.relationship = tieMade(plan, person, {});
        id = addExchange(store, exchange, today);
    });
    return id;
}

void editExchange(Store& store, const Exchange& changed, Day today)
{
    const Exchange before = store.reader().at(changed.id);
    Exchange after = changed;
    after.relationship = before.relationship;
    expectCome(after.happenedOn, today, "happened_on");
    expectCome(after.thankedOn, today, "thanked_on");
    store.act({Verb::Change, "exchange", nameOf(store.reader(), after)}, [&](Writer& plan) {
        plan.put(after);
    });
}

void thankFor(Store& store, const Id<Exchange>& id, Day on, Day today)
{
    Exchange exchange = store.reader().at(id);
    if (exchange.direction == ExchangeDirection::Given) {
        throw Error(Refusal::UnknownWord, "Thanks are for what was received.", "given");
    }
    expectCome(on, today, "thanked_on");
    if (!exchange.happenedOn.isEmpty() && on < *exchange.happenedOn.earliest()) {
        throw Error(Refusal::EndBeforeStart, "Thanks come after what they are for.", "thanked_on");
    }
    exchange.thankedOn = on;
    store.act({Verb::Change, "exchange", nameOf(store.reader(), exchange)}, [&](Writer& plan) {
        plan.put(exchange);
    });
}

} // namespace asterism::actions

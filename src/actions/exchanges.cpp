// SPDX-License-Identifier: MIT
#include "actions/exchanges.h"

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

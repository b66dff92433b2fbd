#include "policy/read_policy.hpp"

namespace contractwijzer {

namespace {

Ids read_ids(const Cursor& at) { return read_list(at, read_id); }

std::string id_of(ObjectReader& object) {
  const auto id = object.need("id");
  return id ? read_id(*id) : std::string{};
}

Text text_of(ObjectReader& object, std::string_view key) {
  const auto text = object.need(key);
  return text ? read_text(*text) : Text{};
}

std::optional<Text> maybe_text(ObjectReader& object, std::string_view key) {
  const auto text = object.find(key);
  return text ? std::optional(read_text(*text)) : std::nullopt;
}

std::optional<Test> maybe_test(ObjectReader& object, std::string_view key) {
  const auto test = object.find(key);
  return test ? std::optional(read_test(*test)) : std::nullopt;
}

std::string string_of(ObjectReader& object, std::string_view key) {
  const auto text = object.need(key);
  return text ? read_string(*text) : std::string{};
}

std::string maybe_string(ObjectReader& object, std::string_view key) {
  const auto text = object.find(key);
  return text ? read_string(*text) : std::string{};
}

Date date_of(ObjectReader& object, std::string_view key) {
  const auto date = object.need(key);
  return date ? read_date(*date) : Date{};
}

Ids offers_of(ObjectReader& object) {
  const auto offers = object.find("offers");
  return offers ? read_ids(*offers) : Ids{};
}

/// Everything normative bears its source; a rule without one has an error code of its own.
Ids source_of(ObjectReader& object, const std::string& owner) {
  const auto source = object.find("source");
  if (!source) {
    if (object.is_object()) object.problems().add(ErrorCode::missing_source, object.path(), owner);
    return {};
  }
  Ids ids = read_ids(*source);
  if (source->json->is_array() && ids.empty()) {
    object.problems().add(ErrorCode::missing_source, source->path, owner);
  }
  return ids;
}

Audience audience_of(ObjectReader& object) {
  Audience audience;
  const auto at = object.need("for");
  if (!at) return audience;
  if (at->json->is_array()) {
    audience.care_types = read_list(*at, read_id, 1);
  } else if (*at->json == "all") {
    audience.all = true;
  } else {
    add_wrong_type(*at, "\"all\", [...]");
  }
  return audience;
}

Term read_term(const Cursor& at) {
  ObjectReader object(at);
  Term term;
  term.from = date_of(object, "from");
  if (const auto until = object.find("until")) term.until = read_date(*until);
  object.finish();
  return term;
}

Contact read_contact(const Cursor& at) {
  ObjectReader object(at);
  Contact contact{text_of(object, "topic"), string_of(object, "address")};
  object.finish();
  return contact;
}

Purchaser read_purchaser(const Cursor& at) {
  ObjectReader object(at);
  Purchaser purchaser;
  purchaser.name = string_of(object, "name");
  purchaser.acts_for = maybe_string(object, "actsFor");
  if (const auto contacts = object.need("contacts")) {
    purchaser.contacts = read_list(*contacts, read_contact);
  }
  object.finish();
  return purchaser;
}

Document read_document(const Cursor& at) {
  ObjectReader object(at);
  Document document;
  document.title = string_of(object, "title");
  document.publisher = string_of(object, "publisher");
  document.file = maybe_string(object, "file");
  object.finish();
  return document;
}

Clause read_clause(const Cursor& at) {
  ObjectReader object(at);
  Clause clause;
  clause.id = id_of(object);
  clause.section = maybe_string(object, "section");
  clause.heading = string_of(object, "heading");
  clause.clause = text_of(object, "clause");
  object.finish();
  return clause;
}

Group read_group(const Cursor& at) {
  ObjectReader object(at);
  Group group{id_of(object), text_of(object, "title"), {}};
  if (const auto facts = object.need("facts")) group.facts = read_list(*facts, read_id, 1);
  object.finish();
  return group;
}

Contract read_contract(const Cursor& at) {
  ObjectReader object(at);
  Contract contract;
  contract.id = id_of(object);
  contract.name = text_of(object, "name");
  contract.text = maybe_text(object, "text");
  contract.when = maybe_test(object, "when");
  contract.source = source_of(object, contract.id);
  object.finish();
  return contract;
}

CareType read_care_type(const Cursor& at) {
  ObjectReader object(at);
  CareType care_type;
  care_type.id = id_of(object);
  care_type.name = text_of(object, "name");
  if (const auto term = object.find("term")) care_type.term = read_term(*term);
  if (const auto contracts = object.need("contracts")) {
    care_type.contracts = read_list(*contracts, read_contract);
  }
  if (const auto offers = object.need("offers")) {
    care_type.offers = read_list(*offers, read_id, 1);
  }
  care_type.source = source_of(object, care_type.id);
  object.finish();
  return care_type;
}

Evidence read_evidence(const Cursor& at) {
  ObjectReader object(at);
  Evidence evidence;
  if (const auto asked = object.need("asked")) evidence.asked = read_bool(*asked);
  evidence.text = text_of(object, "text");
  if (const auto source = object.find("source")) evidence.source = read_ids(*source);
  object.finish();
  return evidence;
}

void read_rule_head(ObjectReader& object, Rule& rule) {
  rule.id = id_of(object);
  rule.audience = audience_of(object);
  rule.text = text_of(object, "text");
  rule.source = source_of(object, rule.id);
}

/// A condition or a factor.
Rule read_decisive_rule(const Cursor& at) {
  ObjectReader object(at);
  Rule rule;
  read_rule_head(object, rule);
  rule.applies = maybe_test(object, "applies");
  if (const auto when = object.need("when")) rule.when = read_test(*when);
  rule.mend = text_of(object, "mend");
  if (const auto evidence = object.find("evidence")) {
    rule.evidence = read_list(*evidence, read_evidence);
  }
  object.finish();
  return rule;
}

Rule read_expectation(const Cursor& at) {
  ObjectReader object(at);
  Rule rule;
  read_rule_head(object, rule);
  rule.applies = maybe_test(object, "applies");
  rule.when = maybe_test(object, "when");
  object.finish();
  return rule;
}

Rule read_selective(const Cursor& at) {
  ObjectReader object(at);
  Rule rule;
  read_rule_head(object, rule);
  rule.indication = text_of(object, "indication");
  rule.when = maybe_test(object, "when");
  object.finish();
  return rule;
}

Offer read_offer(const Cursor& at) {
  ObjectReader object(at);
  Offer offer;
  offer.id = id_of(object);
  if (const auto kind = object.need("kind")) {
    offer.kind = read_word<OfferKind>(*kind, {{"automatic", OfferKind::automatic},
                                              {"on-request", OfferKind::on_request},
                                              {"with-hospital-care", OfferKind::with_hospital_care},
                                              {"running-on", OfferKind::running_on},
                                              {"not-offered", OfferKind::not_offered},
                                              {"not-yet-offered", OfferKind::not_yet_offered},
                                              {"criteria-elsewhere", OfferKind::criteria_elsewhere}});
  }
  if (const auto beside = object.find("beside")) offer.beside = read_bool(*beside);
  offer.name = text_of(object, "name");
  offer.text = text_of(object, "text");
  offer.when = maybe_test(object, "when");
  offer.source = source_of(object, offer.id);
  object.finish();
  return offer;
}

StartRule read_start_rule(const Cursor& at) {
  ObjectReader object(at);
  StartRule rule;
  rule.id = id_of(object);
  rule.audience = audience_of(object);
  rule.offers = offers_of(object);
  if (const auto event = object.need("event")) rule.event = read_id(*event);
  if (const auto kind = object.need("rule")) {
    rule.kind = read_word<StartRuleKind>(
        *kind, {{"first-of-month-after", StartRuleKind::first_of_month_after},
                {"first-of-month", StartRuleKind::first_of_month},
                {"first-of-quarter-after", StartRuleKind::first_of_quarter_after}});
  }
  rule.text = text_of(object, "text");
  rule.source = source_of(object, rule.id);
  object.finish();
  return rule;
}

Period read_period(const Cursor& at) {
  ObjectReader object(at);
  Period period;
  period.id = id_of(object);
  period.wording = text_of(object, "wording");
  period.from = date_of(object, "from");
  period.until = date_of(object, "until");
  period.reading = text_of(object, "reading");
  object.finish();
  return period;
}

When read_when(const Cursor& at) {
  ObjectReader object(at);
  When when;
  int forms = 0;
  if (const auto on = object.find("on")) {
    when = OnDay{read_date(*on)};
    ++forms;
  }
  if (const auto period = object.find("period")) {
    when = InPeriod{read_id(*period)};
    ++forms;
  }
  if (const auto from = object.find("from")) {
    when = FromDay{read_date(*from)};
    ++forms;
  }
  if (object.is_object() && forms != 1) {
    at.problems->add(ErrorCode::missing_field, at.path, "on, period, from");
  }
  object.finish();
  return when;
}

Step read_step(const Cursor& at) {
  ObjectReader object(at);
  Step step;
  step.id = id_of(object);
  step.audience = audience_of(object);
  step.offers = offers_of(object);
  if (const auto actor = object.need("actor")) {
    step.actor = read_word<Actor>(
        *actor, {{"practice", Actor::practice}, {"purchaser", Actor::purchaser}});
  }
  if (const auto kind = object.need("kind")) {
    step.kind = read_word<StepKind>(*kind, {{"opens", StepKind::opens},
                                            {"deadline", StepKind::deadline},
                                            {"offer", StepKind::offer},
                                            {"decision", StepKind::decision},
                                            {"publication", StepKind::publication},
                                            {"start", StepKind::start},
                                            {"end", StepKind::end}});
  }
  step.text = text_of(object, "text");
  if (const auto when = object.find("when")) step.when = read_when(*when);
  if (const auto after = object.find("after")) step.after = read_id(*after);
  step.missed = maybe_text(object, "missed");
  step.source = source_of(object, step.id);
  object.finish();
  return step;
}

Statement read_statement(const Cursor& at) {
  ObjectReader object(at);
  Statement statement;
  statement.id = id_of(object);
  if (const auto kind = object.need("kind")) {
    statement.kind =
        read_word<StatementKind>(*kind, {{"news", StatementKind::news},
                                         {"decided-later", StatementKind::decided_later},
                                         {"discretion", StatementKind::discretion},
                                         {"elsewhere", StatementKind::elsewhere},
                                         {"silent", StatementKind::silent},
                                         {"consequence", StatementKind::consequence},
                                         {"information", StatementKind::information}});
  }
  statement.audience = audience_of(object);
  statement.offers = offers_of(object);
  statement.text = text_of(object, "text");
  statement.source = source_of(object, statement.id);
  object.finish();
  return statement;
}

template <typename T, typename Read>
void optional_list(ObjectReader& object, std::string_view key, std::vector<T>& into, Read read) {
  if (const auto list = object.find(key)) into = read_list(*list, read);
}

template <typename T, typename Read>
void needed_list(ObjectReader& object, std::string_view key, std::vector<T>& into, Read read) {
  if (const auto list = object.need(key)) into = read_list(*list, read, 1);
}

}  // namespace

bool Audience::holds_for(const std::string& care_type) const noexcept {
  if (all) return true;
  for (const std::string& id : care_types) {
    if (id == care_type) return true;
  }
  return false;
}

Policy read_policy(const Cursor& at) {
  ObjectReader object(at);
  Policy policy;
  read_preamble(object);
  policy.id = id_of(object);
  policy.version = string_of(object, "version");
  policy.title = text_of(object, "title");
  if (const auto purchaser = object.need("purchaser")) {
    policy.purchaser = read_purchaser(*purchaser);
  }
  if (const auto term = object.need("term")) policy.term = read_term(*term);
  if (const auto document = object.need("document")) policy.document = read_document(*document);
  needed_list(object, "clauses", policy.clauses, read_clause);
  optional_list(object, "facts", policy.facts, read_fact);
  needed_list(object, "groups", policy.groups, read_group);
  needed_list(object, "careTypes", policy.care_types, read_care_type);
  optional_list(object, "conditions", policy.conditions, read_decisive_rule);
  optional_list(object, "factors", policy.factors, read_decisive_rule);
  optional_list(object, "expectations", policy.expectations, read_expectation);
  optional_list(object, "selective", policy.selective, read_selective);
  needed_list(object, "offers", policy.offers, read_offer);
  optional_list(object, "startRules", policy.start_rules, read_start_rule);
  optional_list(object, "periods", policy.periods, read_period);
  optional_list(object, "steps", policy.steps, read_step);
  optional_list(object, "statements", policy.statements, read_statement);
  object.finish();
  return policy;
}

}  // namespace contractwijzer

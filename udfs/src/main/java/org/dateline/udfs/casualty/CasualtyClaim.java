package org.dateline.udfs.casualty;

import java.time.LocalDate;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.quantity.Quantity;

/**
 * One claim about people killed, wounded, missing and so on, with the words that make it.
 *
 * @param span the words of the claim, from the first to the last of count, victims and predicate
 * @param type what happened to them
 * @param countText words of the number; null where there are none
 * @param countSpan where these words stand; null where there are none
 * @param count the number; {@link org.dateline.udfs.quantity.CountKind#UNKNOWN} where the text gives none
 * @param unit what is counted
 * @param victim who, how and from where; never null
 * @param perpetrator who did it; never null
 * @param method how
 * @param scope what the figure covers
 * @param assertion whether the text vouches for it
 * @param subsetOf position of the whole in the document's list of claims; null where it is no part
 * @param subsetKind how the part is told; null where it is no part
 * @param supersedesCount earlier figure that this one replaces ("rose to 30 from 19"); null where none
 * @param attackers whether those counted are the attackers themselves
 * @param inHeadline whether it stands in the title
 * @param inLead whether it stands in the first paragraph
 * @param inQuote whether it stands in quotation marks
 * @param documentTotal whether it states the document's own figure for its main incident
 * @param claimantText who says so; null where nobody is named
 * @param claimantType what kind of claimant
 * @param claimantIsParty whether the claimant is one of the sides; null where unknown
 * @param eventDateStart first day of the event; null where not stated
 * @param eventDateEnd last day of the event; null where not stated
 * @param datePrec UCDP precision 1 (day) to 5 (year or more); null where there is no date
 * @param dateBasis how the date was found
 * @param location position of the place mention in the document's list of mentions; null where none
 * @param wherePrec UCDP precision 1 to 7; null where there is no place
 * @param locationBasis how the place was found
 * @param ruleId which rule found the claim
 * @param confidence 0 to 1
 */
public record CasualtyClaim(
        Span span,
        CasualtyType type,
        String countText,
        Span countSpan,
        Quantity count,
        CountUnit unit,
        Victim victim,
        Perpetrator perpetrator,
        Method method,
        Scope scope,
        Assertion assertion,
        Integer subsetOf,
        SubsetKind subsetKind,
        Long supersedesCount,
        boolean attackers,
        boolean inHeadline,
        boolean inLead,
        boolean inQuote,
        boolean documentTotal,
        String claimantText,
        ClaimantType claimantType,
        Boolean claimantIsParty,
        LocalDate eventDateStart,
        LocalDate eventDateEnd,
        Integer datePrec,
        DateBasis dateBasis,
        Integer location,
        Integer wherePrec,
        LocationBasis locationBasis,
        String ruleId,
        double confidence) {}

package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import almanac.AlmanacTest;
import almanac.shared.Language;
import almanac.web.Api;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@AlmanacTest
@Transactional
class ApiAccessTests {
    private static final String TOPIC = "{\"names\": {\"en\": \"Weather\", \"ja\": \"天気\"}}";

    @Autowired
    MockMvc program;

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private String token(Role role, Scope... scopes) {
        var person = people.add(AddPerson.named("Somebody", Language.of("en")).as(role), Actor.PROGRAM)
                .person();
        var order = new IssueToken(person.id(), "test", Set.of(scopes), Optional.empty());
        return tokens.issue(order, Actor.PROGRAM).secret();
    }

    private static MockHttpServletRequestBuilder topic(String token, String body) {
        return post("/api/v1/topics")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + token)
                .content(body);
    }

    @Test
    void every_call_of_the_api_says_who_may_make_it() {
        mappings.getHandlerMethods().values().stream()
                .filter(handler -> handler.getBeanType().isAnnotationPresent(Api.class))
                .forEach(handler -> assertThat(
                                handler.hasMethodAnnotation(Access.class) ^ handler.hasMethodAnnotation(Anyone.class))
                        .as(handler.toString())
                        .isTrue());
    }

    @Test
    void a_wrong_token_is_told_so_even_where_none_is_needed() throws Exception {
        program.perform(get("/api/v1/topics").header("Authorization", "Bearer alm_wrong"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void an_editor_adds_a_topic_and_everybody_reads_it() throws Exception {
        program.perform(topic(token(Role.EDITOR, Scope.ADMIN), TOPIC))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.handle").value("weather"));
        program.perform(get("/api/v1/topics"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].names.ja").value("天気"))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void neither_a_lesser_role_nor_a_lesser_scope_adds_a_topic() throws Exception {
        program.perform(topic(token(Role.AUTHOR, Scope.ADMIN), TOPIC)).andExpect(status().isForbidden());
        program.perform(topic(token(Role.OWNER, Scope.WRITE), TOPIC)).andExpect(status().isForbidden());
    }

    @Test
    void an_unknown_member_and_a_broken_body_are_told_apart() throws Exception {
        var token = token(Role.OWNER, Scope.ADMIN);
        program.perform(topic(token, "{\"names\": {\"en\": \"A\"}, \"nmaes\": 1}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/nmaes"));
        program.perform(topic(token, "{")).andExpect(status().isBadRequest());
    }

    @Test
    void a_list_has_at_most_a_hundred_items() throws Exception {
        program.perform(get("/api/v1/topics?limit=101")).andExpect(status().isUnprocessableContent());
        program.perform(get("/api/v1/topics?after=%25")).andExpect(status().isBadRequest());
    }

    @Test
    void an_upload_that_is_no_picture_is_refused_and_one_without_a_token_not_taken() throws Exception {
        var upload = multipart("/api/v1/media").file("file", "<html>".getBytes());
        program.perform(upload).andExpect(status().isUnauthorized());
        program.perform(multipart("/api/v1/media")
                        .file("file", "<html></html>".getBytes())
                        .header("Authorization", "Bearer " + token(Role.AUTHOR, Scope.WRITE)))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void what_is_not_there_is_a_problem_and_no_page() throws Exception {
        program.perform(get("/api/v1/nothing"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
